package fr.jalon.query.operations;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.inRole;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.OpeningReason;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SensitiveReason;
import fr.jalon.query.TestDatabase;
import fr.jalon.query.http.PageBench;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Now is 10:00 in Paris. */
class SensitiveFilesTest {
    private static final FamilyId FAMILY = new FamilyId("family-s");
    private static final FamilyId OTHER = new FamilyId("family-t");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final SensitiveFileProjection projection = new SensitiveFileProjection(TestDatabase.jdbc());
    private final SensitiveStory story = new SensitiveStory(projection);
    private final SensitiveFiles files =
            new SensitiveFiles(TestDatabase.jdbc(), Clock.fixed(PageBench.NOW, ZoneOffset.UTC));

    @AfterEach
    void leaves_nothing_behind() {
        TestDatabase.empty(projection);
    }

    @Test
    void a_mark_stands_with_its_last_reason_until_it_is_removed() {
        story.marked(FAMILY).marked(FAMILY, SensitiveReason.KNOWN_TO_STAFF);
        assertThat(files.mark(FAMILY))
                .contains(new SensitiveFiles.Mark(SensitiveReason.KNOWN_TO_STAFF, DAY, "account-lead"));
        assertThat(files.of(BULLES)).containsExactly(FAMILY);
        assertThat(files.of(new OrganisationId("organisation-other"))).isEmpty();
        story.unmarked(FAMILY);
        assertThat(files.mark(FAMILY)).isEmpty();
        assertThat(files.of(BULLES)).isEmpty();
    }

    @Test
    void an_opening_holds_for_its_account_and_its_file_for_half_an_hour() {
        story.marked(FAMILY).marked(OTHER);
        assertThat(files.closedTo(coordinator(), FAMILY)).isTrue();
        story.opened(FAMILY, "account-lead", OpeningReason.FAMILY_CALL, HALF_AN_HOUR);
        assertThat(files.closedTo(coordinator(), FAMILY)).isTrue();
        story.opened(FAMILY, "account-lead", OpeningReason.FAMILY_CALL, HALF_AN_HOUR.minusSeconds(1));
        assertThat(files.closedTo(coordinator(), FAMILY)).isFalse();
        assertThat(files.openUntil(coordinator(), FAMILY)).contains(LocalDateTime.of(2025, 3, 17, 10, 0, 1));
        assertThat(files.closedTo(coordinator(), OTHER)).isTrue();
        assertThat(files.closedTo(inRole(Role.COORDINATOR), FAMILY)).isTrue();
    }

    @Test
    void what_is_not_marked_or_of_no_family_is_open_to_whoever_may_read_it() {
        assertThat(files.closedTo(coordinator(), FAMILY)).isFalse();
        assertThat(files.closedTo(coordinator(), null)).isFalse();
    }

    @Test
    void openings_stay_when_the_mark_goes_the_latest_first() {
        story.marked(FAMILY)
                .opened(FAMILY, "account-lead", OpeningReason.FAMILY_CALL, Duration.ofHours(2))
                .opened(FAMILY, "account-9876543", OpeningReason.VERIFICATION, Duration.ofHours(1))
                .opened(OTHER, "account-lead", OpeningReason.PERSON_RIGHT, Duration.ZERO)
                .unmarked(FAMILY);
        SensitiveFiles.Opening called = new SensitiveFiles.Opening(
                "family-s", OpeningReason.FAMILY_CALL, LocalDateTime.of(2025, 3, 17, 8, 0), "account-lead");
        SensitiveFiles.Opening verified = new SensitiveFiles.Opening(
                "family-s", OpeningReason.VERIFICATION, LocalDateTime.of(2025, 3, 17, 9, 0), "account-9876543");
        assertThat(files.openingsOf(FAMILY, null).rows()).containsExactly(verified, called);
        assertThat(files.openingsOf(FAMILY, "0").total()).isEqualTo(2);
        assertThat(files.openingsOf(OTHER, "7").rows()).hasSize(1);
        assertThat(verified.account()).isEqualTo("compte 987654");
    }
}
