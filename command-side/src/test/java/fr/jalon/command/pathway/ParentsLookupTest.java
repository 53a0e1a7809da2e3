package fr.jalon.command.pathway;

import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.CORRECTED;
import static fr.jalon.events.SampleIds.MEETING;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.PARTICIPANT;
import static fr.jalon.events.SampleIds.PATHWAY;
import static fr.jalon.events.SampleIds.PROGRAMME;
import static fr.jalon.events.SampleIds.SESSION;
import static fr.jalon.events.SampleIds.WHERE;
import static fr.jalon.events.SampleIds.WORKSHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.command.TestDatabase;
import fr.jalon.events.EventSamples;
import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class ParentsLookupTest {

    private final ParentsLookup parents = new ParentsLookup(JdbcClient.create(TestDatabase.fresh()));

    @Test
    void a_parent_takes_part_from_the_day_of_their_first_presence_on() {
        parents.on(recorded(AttendanceStatus.PRESENT));
        assertThat(parents.tookPart(MOTHER, PROGRAMME, MEETING)).isTrue();
        assertThat(parents.tookPart(MOTHER, PROGRAMME, MEETING.minusDays(1))).isFalse();
        assertThat(parents.tookPart(MOTHER, new ProgrammeId("programme-other"), MEETING))
                .isFalse();
    }

    @Test
    void whoever_sent_word_did_not_take_part() {
        parents.on(recorded(AttendanceStatus.SENT_WORD));
        assertThat(parents.tookPart(MOTHER, PROGRAMME, MEETING)).isFalse();
    }

    @Test
    void a_correction_of_the_status_or_of_the_day_is_followed() {
        parents.on(recorded(AttendanceStatus.PRESENT));
        parents.on(corrected(AttendanceStatus.PRESENT, AttendanceStatus.NOT_ENTERED, MEETING));
        assertThat(parents.tookPart(MOTHER, PROGRAMME, MEETING)).isFalse();
        parents.on(corrected(AttendanceStatus.NOT_ENTERED, AttendanceStatus.PRESENT, MEETING.plusDays(1)));
        assertThat(parents.tookPart(MOTHER, PROGRAMME, MEETING)).isFalse();
        assertThat(parents.tookPart(MOTHER, PROGRAMME, MEETING.plusDays(1))).isTrue();
    }

    @Test
    void a_parent_has_one_pathway_in_a_programme() {
        ParentRecruited recruited = EventSamples.full(ParentRecruited.class);
        assertThat(parents.pathwayOf(MOTHER, PROGRAMME)).isEmpty();
        parents.on(recruited);
        assertThat(parents.pathwayOf(MOTHER, PROGRAMME)).contains(PATHWAY);
        ParentRecruited again = new ParentRecruited(
                new PathwayId("pathway-other"), MOTHER, CARRIER, PROGRAMME, recruited.steps(), MEETING);
        assertThatThrownBy(() -> parents.on(again)).isInstanceOf(DuplicateKeyException.class);
    }

    private static AttendanceRecorded recorded(AttendanceStatus status) {
        return new AttendanceRecorded(SESSION, WORKSHOP, WHERE, PARTICIPANT, status, MEETING);
    }

    private static AttendanceCorrected corrected(AttendanceStatus from, AttendanceStatus to, LocalDate on) {
        return new AttendanceCorrected(
                SESSION, WORKSHOP, WHERE, PARTICIPANT, CORRECTED, from, to, MEETING, CorrectionReason.SIGNED_SHEET, on);
    }
}
