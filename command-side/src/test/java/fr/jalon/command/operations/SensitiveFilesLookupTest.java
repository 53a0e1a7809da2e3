package fr.jalon.command.operations;

import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.MEETING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.TestDatabase;
import fr.jalon.events.family.FamilyEvent.FileMarkedSensitive;
import fr.jalon.events.family.FamilyEvent.SensitiveMarkRemoved;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.SensitiveEndReason;
import fr.jalon.events.value.SensitiveReason;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SensitiveFilesLookupTest {

    private final SensitiveFilesLookup files = new SensitiveFilesLookup(JdbcClient.create(TestDatabase.fresh()));

    @Test
    void a_file_is_sensitive_from_its_mark_until_the_mark_is_removed() {
        assertThat(files.holds(FAMILY)).isFalse();
        files.on(new FileMarkedSensitive(FAMILY, CARRIER, SensitiveReason.KNOWN_TO_STAFF, MEETING));
        files.on(new FileMarkedSensitive(FAMILY, CARRIER, SensitiveReason.ASKED_BY_FAMILY, MEETING));
        assertThat(files.holds(FAMILY)).isTrue();
        assertThat(files.holds(new FamilyId("family-other"))).isFalse();
        files.on(new SensitiveMarkRemoved(FAMILY, CARRIER, SensitiveEndReason.MISTAKE, MEETING));
        assertThat(files.holds(FAMILY)).isFalse();
    }
}
