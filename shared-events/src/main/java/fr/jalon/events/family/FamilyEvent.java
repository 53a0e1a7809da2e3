package fr.jalon.events.family;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventType;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SensitiveEndReason;
import fr.jalon.events.value.SensitiveReason;
import java.time.LocalDate;
import java.util.List;

/** The stream of one family. Sessions hold who took part; this holds who the family is. */
public sealed interface FamilyEvent extends DomainEvent {

    FamilyId family();

    OrganisationId organisation();

    @EventType("family.registered")
    record FamilyRegistered(
            FamilyId family,
            OrganisationId organisation,
            HomeArea homeArea,
            List<Adult> adults,
            List<Child> children,
            LocalDate occurredOn)
            implements FamilyEvent {
        public FamilyRegistered {
            adults = List.copyOf(adults);
            children = List.copyOf(children);
        }
    }

    /** An adult belongs to the family from this date on. */
    @EventType("family.adult-joined")
    record AdultJoined(FamilyId family, OrganisationId organisation, Adult adult, LocalDate occurredOn)
            implements FamilyEvent {}

    /** An adult belongs to the family until this date. */
    @EventType("family.adult-left")
    record AdultLeft(FamilyId family, OrganisationId organisation, PersonId person, LocalDate occurredOn)
            implements FamilyEvent {}

    @EventType("family.child-declared")
    record ChildDeclared(FamilyId family, OrganisationId organisation, Child child, LocalDate occurredOn)
            implements FamilyEvent {}

    /** What was recorded of an adult was wrong: this is what should have been. */
    @EventType("family.adult-corrected")
    record AdultCorrected(
            FamilyId family,
            OrganisationId organisation,
            Adult adult,
            EventId corrects,
            CorrectionReason reason,
            LocalDate occurredOn)
            implements FamilyEvent {}

    @EventType("family.child-corrected")
    record ChildCorrected(
            FamilyId family,
            OrganisationId organisation,
            Child child,
            EventId corrects,
            CorrectionReason reason,
            LocalDate occurredOn)
            implements FamilyEvent {}

    /** The family's home area was recorded wrong. Facts keep the one known on their day until they are corrected themselves. */
    @EventType("family.home-area-corrected")
    record HomeAreaCorrected(
            FamilyId family,
            OrganisationId organisation,
            HomeArea from,
            HomeArea to,
            EventId corrects,
            CorrectionReason reason,
            LocalDate occurredOn)
            implements FamilyEvent {}

    /** The family moved: the new home area holds from this date on. */
    @EventType("family.moved")
    record FamilyMoved(FamilyId family, OrganisationId organisation, HomeArea from, HomeArea to, LocalDate occurredOn)
            implements FamilyEvent {}

    /**
     * The coordination looked through what is held on this adult: nothing that was given is missing, and it is nobody else's file.
     */
    @EventType("family.adult-file-checked")
    record AdultFileChecked(FamilyId family, OrganisationId organisation, PersonId person, LocalDate occurredOn)
            implements FamilyEvent {}

    /** From now on the family's file opens only for a reason, which is recorded. Another reason for the same mark takes its place. */
    @EventType("family.file-marked-sensitive")
    record FileMarkedSensitive(
            FamilyId family, OrganisationId organisation, SensitiveReason reason, LocalDate occurredOn)
            implements FamilyEvent {}

    /** The family's file opens like any other again. */
    @EventType("family.sensitive-mark-removed")
    record SensitiveMarkRemoved(
            FamilyId family, OrganisationId organisation, SensitiveEndReason reason, LocalDate occurredOn)
            implements FamilyEvent {}
}
