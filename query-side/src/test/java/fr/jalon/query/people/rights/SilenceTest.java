package fr.jalon.query.people.rights;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.EAST;
import static fr.jalon.query.Story.FIRST;
import static fr.jalon.query.Story.SESSION;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.family;
import static fr.jalon.query.Story.launched;
import static fr.jalon.query.Story.participant;
import static fr.jalon.query.Story.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.people.PersonEvent.NoticeGiven;
import fr.jalon.events.programme.ProgrammeEvent.RetentionSet;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.Where;
import fr.jalon.query.ToldHistory;
import fr.jalon.query.http.PageBench;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a family has been silent for too long: the usual two years, its programme's months, or its strand's. Today is 17 March 2025. */
class SilenceTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 17);
    private static final StrandId YAPP = new StrandId("strand-y");
    private static final StrandId OTHER = new StrandId("strand-o");

    private ToldHistory told;

    @BeforeEach
    void a_programme() {
        told = new ToldHistory(PAGES).told(DAY, "programme-dat", launched()).told(DAY, "session-12", scheduled(12));
    }

    @Test
    void a_family_is_silent_after_two_years_and_no_more_once_it_was_told_something() {
        LocalDate longAgo = LocalDate.of(2023, 3, 17);
        registered("bea", longAgo);
        registered("chloe", longAgo.plusDays(1));
        silent("bea");
        told.told(DAY, "person-bea", new NoticeGiven(new PersonId("person-bea"), BULLES, TODAY));
        silent();
    }

    @Test
    void a_strand_of_twelve_months_is_silent_after_thirteen_and_its_neighbours_are_not() {
        kept(YAPP, 12);
        attended("in", YAPP, TODAY.minusMonths(13));
        attended("still", YAPP, TODAY.minusMonths(12).plusDays(1));
        attended("elsewhere", OTHER, TODAY.minusMonths(13));
        attended("whole", null, TODAY.minusMonths(13));
        silent("in");
    }

    @Test
    void a_strand_says_more_than_its_programme() {
        kept(null, 12);
        kept(YAPP, 36);
        attended("protected", YAPP, TODAY.minusMonths(35));
        attended("long", YAPP, TODAY.minusMonths(36));
        attended("other", OTHER, TODAY.minusMonths(13));
        silent("long", "other");
    }

    @Test
    void the_longest_of_the_strands_a_family_took_part_in_holds() {
        kept(YAPP, 12);
        kept(OTHER, 36);
        attended("both", YAPP, TODAY.minusMonths(13));
        attended("both", OTHER, TODAY.minusMonths(20));
        silent();
    }

    @Test
    void a_family_that_never_came_keeps_the_usual_two_years_whatever_a_programme_says() {
        kept(null, 12);
        registered("never", TODAY.minusMonths(13));
        silent();
    }

    private void kept(@Nullable StrandId strand, int months) {
        told.told(TODAY, "programme-dat", new RetentionSet(DAT, BULLES, strand, months, TODAY));
    }

    private void attended(String id, @Nullable StrandId strand, LocalDate on) {
        registered(id, on);
        told.told(
                DAY,
                "session-12",
                new AttendanceRecorded(
                        SESSION,
                        FIRST,
                        new Where(BULLES, DAT, strand, EAST),
                        participant(id),
                        AttendanceStatus.PRESENT,
                        on));
    }

    private void registered(String id, LocalDate on) {
        FamilyRegistered one = family(id, id, "Benali");
        told.told(
                DAY,
                "family-" + id,
                new FamilyRegistered(
                        one.family(), one.organisation(), one.homeArea(), one.adults(), one.children(), on));
    }

    private static void silent(String... ids) {
        assertThat(PAGES.get(coordinator(), "/droits")
                        .select("[aria-labelledby=silence] li bdi")
                        .eachText())
                .containsExactlyInAnyOrder(
                        java.util.Arrays.stream(ids).map(id -> id + " Benali").toArray(String[]::new));
    }
}
