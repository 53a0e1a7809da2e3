package fr.jalon.command.pathway;

import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A session as a pathway sees it: who animated what of it.
 *
 * @param planned its workshops, held or not
 * @param completedOn none while it is not completed, or when it no longer is
 */
record AnimatedSession(
        SessionId session,
        ProgrammeId programme,
        int planned,
        @Nullable LocalDate completedOn,
        List<Held> held) {

    /** A workshop that took place, with the team of that day. */
    record Held(WorkshopId workshop, LocalDate on, List<TeamMember> team) {

        Held {
            team = List.copyOf(team);
        }

        boolean has(PersonId person) {
            return team.stream().anyMatch(member -> member.person().equals(person));
        }

        /** Whether an employee, other than this person, was in the team. */
        boolean hasEmployeeBeside(PersonId person) {
            return team.stream()
                    .anyMatch(member -> member.status() == TeamStatus.EMPLOYEE
                            && !member.person().equals(person));
        }
    }

    AnimatedSession {
        held = List.copyOf(held);
    }

    /** The share of its workshops this person animated. */
    Share by(PersonId person) {
        return share(workshop -> workshop.has(person));
    }

    /** The share of its workshops this person animated beside an employee. */
    Share besideAnEmployee(PersonId person) {
        return share(workshop -> workshop.has(person) && workshop.hasEmployeeBeside(person));
    }

    /** The day of the first workshop held. */
    Optional<LocalDate> began() {
        return held.stream().map(Held::on).min(LocalDate::compareTo);
    }

    /** The day it was completed; while it is not, the day of the last workshop held. */
    Optional<LocalDate> lastDay() {
        return completedOn != null
                ? Optional.of(completedOn)
                : held.stream().map(Held::on).max(LocalDate::compareTo);
    }

    /** The same session if that workshop was not held after all. */
    AnimatedSession without(WorkshopId workshop) {
        return new AnimatedSession(
                session,
                programme,
                planned,
                completedOn,
                held.stream()
                        .filter(other -> !other.workshop().equals(workshop))
                        .toList());
    }

    /** The same session with that workshop held. */
    AnimatedSession with(Held workshop) {
        return new AnimatedSession(
                session,
                programme,
                planned,
                completedOn,
                Stream.concat(without(workshop.workshop()).held().stream(), Stream.of(workshop))
                        .toList());
    }

    /** The same session completed that day, of so many workshops. */
    AnimatedSession completed(int of, LocalDate on) {
        return new AnimatedSession(session, programme, of, on, held);
    }

    /** The same session, completed no more. */
    AnimatedSession open() {
        return new AnimatedSession(session, programme, planned, null, held);
    }

    private Share share(Predicate<Held> which) {
        return new Share((int) held.stream().filter(which).count(), planned);
    }
}
