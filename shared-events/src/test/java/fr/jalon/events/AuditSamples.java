package fr.jalon.events;

import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.CORRECTED;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.LAUNCH;
import static fr.jalon.events.SampleIds.MEETING;
import static fr.jalon.events.SampleIds.MISSION;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.PRESENCE;
import static fr.jalon.events.SampleIds.PROGRAMME;
import static fr.jalon.events.SampleIds.SAMPLE;
import static fr.jalon.events.SampleIds.SESSION;
import static fr.jalon.events.SampleIds.WORKSHOP;
import static fr.jalon.events.SampleIds.sealed;

import fr.jalon.events.EventSamples.Sample;
import fr.jalon.events.audit.AuditEvent.SampleConcluded;
import fr.jalon.events.audit.AuditEvent.SampleDrawn;
import fr.jalon.events.audit.AuditEvent.SampleLineChecked;
import fr.jalon.events.audit.DrawnPresence;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.SampleOutcome;
import fr.jalon.events.value.SheetVerdict;
import java.time.LocalDate;
import java.util.List;

/** Controls. */
final class AuditSamples {

    private static final LocalDate DAY = LAST_MEETING.plusDays(7);

    private AuditSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample(new SampleDrawn(
                        SAMPLE,
                        CARRIER,
                        PROGRAMME,
                        MISSION,
                        new Period(LAUNCH, LAST_MEETING),
                        20230418,
                        20,
                        58,
                        1,
                        List.of(new DrawnPresence(PRESENCE, 17, SESSION, WORKSHOP, MOTHER, MEETING)),
                        DAY)),
                new Sample(
                        new SampleLineChecked(
                                SAMPLE, CARRIER, PROGRAMME, PRESENCE, SheetVerdict.AGREES, CORRECTED, DAY),
                        new SampleLineChecked(SAMPLE, CARRIER, PROGRAMME, PRESENCE, SheetVerdict.AGREES, null, DAY)),
                new Sample(
                        new SampleConcluded(
                                SAMPLE,
                                CARRIER,
                                PROGRAMME,
                                1,
                                0,
                                0,
                                SampleOutcome.WITHOUT_RESERVATION,
                                sealed(SAMPLE.value(), PersonalField.NOTE),
                                DAY),
                        new SampleConcluded(
                                SAMPLE, CARRIER, PROGRAMME, 1, 0, 0, SampleOutcome.WITHOUT_RESERVATION, null, DAY)));
    }
}
