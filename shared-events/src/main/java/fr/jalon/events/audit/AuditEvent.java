package fr.jalon.events.audit;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventType;
import fr.jalon.events.Personal;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SampleId;
import fr.jalon.events.value.SampleOutcome;
import fr.jalon.events.value.SheetVerdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stream of one sample: presences drawn, each compared with the signed sheet, and what the auditor concludes. */
public sealed interface AuditEvent extends DomainEvent {

    SampleId sample();

    /** Who carries the programme. */
    OrganisationId organisation();

    ProgrammeId programme();

    /**
     * Presences were drawn, in a way that anybody can draw again: those known at a position and within a period, in the order of the
     * SHA-256 of the seed's digits followed by the event's id; the first ones are the sample.
     *
     * @param period the days of the presences it was drawn among
     * @param presences among how many it was drawn
     */
    @EventType("audit.sample-drawn")
    record SampleDrawn(
            SampleId sample,
            OrganisationId organisation,
            ProgrammeId programme,
            MissionId mission,
            Period period,
            long seed,
            int size,
            long position,
            int presences,
            List<DrawnPresence> drawn,
            LocalDate occurredOn)
            implements AuditEvent {
        public SampleDrawn {
            drawn = List.copyOf(drawn);
        }
    }

    /**
     * A presence of the sample was looked for on the signed sheet.
     *
     * @param presence the presence's own event
     * @param corrects the verdict it takes the place of, if there was one
     */
    @EventType("audit.sample-line-checked")
    record SampleLineChecked(
            SampleId sample,
            OrganisationId organisation,
            ProgrammeId programme,
            EventId presence,
            SheetVerdict verdict,
            @Nullable EventId corrects,
            LocalDate occurredOn)
            implements AuditEvent {}

    /**
     * Every presence was looked for, and this is what follows; nothing of the sample changes any more.
     *
     * @param agree how many the sheets agree with, {@code differ} how many not, and {@code missing} how many have no sheet
     * @param note what the auditor wrote, sealed under the sample's own key
     */
    @EventType("audit.sample-concluded")
    record SampleConcluded(
            SampleId sample,
            OrganisationId organisation,
            ProgrammeId programme,
            int agree,
            int differ,
            int missing,
            SampleOutcome outcome,
            @Nullable Personal note,
            LocalDate occurredOn)
            implements AuditEvent {}
}
