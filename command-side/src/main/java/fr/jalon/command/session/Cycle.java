package fr.jalon.command.session;

import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.Where;
import org.jspecify.annotations.Nullable;

/** The cycle of workshops itself: whose it is, how many it takes, its workshops with who was there, who takes part, and what is done around it. */
record Cycle(
        SessionId session,
        OrganisationId organisation,
        ProgrammeId programme,
        @Nullable StrandId strand,
        int capacity,
        Workshops workshops,
        Enrolments enrolments,
        FollowUp followUp) {

    static Cycle of(SessionScheduled e) {
        return new Cycle(
                e.session(),
                e.organisation(),
                e.programme(),
                e.strand(),
                e.capacity(),
                Workshops.of(e.workshops()),
                Enrolments.NONE,
                FollowUp.NONE);
    }

    Cycle with(Workshops changed) {
        return new Cycle(session, organisation, programme, strand, capacity, changed, enrolments, followUp);
    }

    Cycle with(Enrolments changed) {
        return new Cycle(session, organisation, programme, strand, capacity, workshops, changed, followUp);
    }

    Cycle with(FollowUp changed) {
        return new Cycle(session, organisation, programme, strand, capacity, workshops, enrolments, changed);
    }

    /** Where what happens at this workshop counts. */
    Where where(Workshop workshop) {
        return new Where(
                organisation, programme, strand, workshop.plan().place().territory());
    }

    /** Whether a place is free, those who wait left aside. */
    boolean hasFreePlace() {
        return enrolments.taken() < capacity;
    }

    /** Whether a newcomer can have a place without passing before those who wait. */
    boolean hasPlaceForNewcomer() {
        return enrolments.taken() + enrolments.inLine() < capacity;
    }
}
