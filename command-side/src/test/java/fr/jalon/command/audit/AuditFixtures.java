package fr.jalon.command.audit;

import fr.jalon.events.audit.AuditEvent.SampleDrawn;
import fr.jalon.events.audit.AuditEvent.SampleLineChecked;
import fr.jalon.events.audit.DrawnPresence;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SampleId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.SheetVerdict;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.util.List;

/** A mission over 2024 in one programme, and a sample of two presences. */
final class AuditFixtures {

    static final SampleId SAMPLE = new SampleId("sample-1");
    static final LocalDate DAY = LocalDate.of(2025, 3, 17);
    static final AuditMission MISSION = new AuditMission(
            new MissionId("mission-1"),
            new AccountId("account-auditor"),
            new OrganisationId("organisation-concilia"),
            new ProgrammeId("programme-dat"),
            new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
            LocalDate.of(2025, 6, 30));
    static final DrawnPresence A = presence("a");
    static final DrawnPresence B = presence("b");
    static final SampleDrawn DRAWN = drawn(2, 2, A, B);

    private AuditFixtures() {}

    static DrawnPresence presence(String id) {
        return new DrawnPresence(
                new EventId("event-" + id),
                7,
                new SessionId("session-1"),
                new WorkshopId("workshop-1"),
                new PersonId("person-" + id),
                LocalDate.of(2024, 5, 13));
    }

    static SampleDrawn drawn(int size, int presences, DrawnPresence... drawn) {
        return new SampleDrawn(
                SAMPLE,
                MISSION.organisation(),
                MISSION.programme(),
                MISSION.id(),
                MISSION.period(),
                42,
                size,
                900,
                presences,
                List.of(drawn),
                DAY);
    }

    static SampleLineChecked checked(DrawnPresence presence, SheetVerdict verdict) {
        return new SampleLineChecked(
                SAMPLE, MISSION.organisation(), MISSION.programme(), presence.presence(), verdict, null, DAY);
    }
}
