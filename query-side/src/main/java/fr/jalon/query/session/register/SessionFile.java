package fr.jalon.query.session.register;

import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.TeamStatus;
import fr.jalon.events.value.WorkshopId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One session as it stands: its plan, its places and its attendance.
 *
 * @param scheduled how many workshops it was planned with at first
 */
record SessionFile(
        SessionId id,
        OrganisationId organisation,
        ProgrammeId programme,
        String name,
        int capacity,
        State state,
        long version,
        int scheduled,
        List<Workshop> workshops,
        List<Place> places,
        List<Cell> cells) {

    /** What became of a session. */
    enum State {
        OPEN,
        COMPLETED,
        CANCELLED
    }

    /** What became of a workshop. */
    enum WorkshopState {
        PLANNED,
        HELD,
        CANCELLED
    }

    /** Whether somebody has a place. */
    enum PlaceState {
        ENROLLED,
        WAITING,
        STOPPED
    }

    /**
     * One workshop.
     *
     * @param number its place among those not cancelled; 0 for a cancelled one
     */
    record Workshop(
            WorkshopId id,
            int number,
            String place,
            String territory,
            LocalDateTime starts,
            LocalDateTime ends,
            WorkshopState state,
            @Nullable LocalDate heldOn,
            int unnamed,
            int children,
            List<Member> team) {

        /** The day it was held, else the day planned. */
        public LocalDate day() {
            return heldOn == null ? starts.toLocalDate() : heldOn;
        }

        public boolean cancelled() {
            return state == WorkshopState.CANCELLED;
        }

        public boolean held() {
            return state == WorkshopState.HELD;
        }

        public boolean planned() {
            return state == WorkshopState.PLANNED;
        }
    }

    /** Somebody of a workshop's team. */
    record Member(PersonId person, TeamStatus status) {}

    /** Somebody's place, or their wait for one. */
    record Place(PersonId person, String family, PlaceState state, LocalDate since) {}

    /** What is recorded of one person at one workshop. */
    record Cell(WorkshopId workshop, PersonId person, AttendanceStatus status, LocalDate on, Instant recordedAt) {}

    public boolean open() {
        return state == State.OPEN;
    }

    Optional<Workshop> workshop(WorkshopId workshop) {
        return workshops.stream().filter(w -> w.id().equals(workshop)).findFirst();
    }

    Optional<Cell> cell(WorkshopId workshop, PersonId person) {
        return cells.stream()
                .filter(cell ->
                        cell.workshop().equals(workshop) && cell.person().equals(person))
                .findFirst();
    }

    AttendanceStatus status(WorkshopId workshop, PersonId person) {
        return cell(workshop, person).map(Cell::status).orElse(AttendanceStatus.NOT_ENTERED);
    }

    List<PersonId> people(PlaceState wanted) {
        return places.stream()
                .filter(place -> place.state() == wanted)
                .map(Place::person)
                .toList();
    }

    /**
     * Who is expected at a workshop: those who had a place by that day, and whoever something was recorded of. While nothing at all was
     * recorded of it, everybody with a place: a session entered afterwards has them all since that later day.
     */
    List<PersonId> expectedAt(WorkshopId workshop) {
        LocalDate day = workshops.stream()
                .filter(held -> held.id().equals(workshop))
                .map(Workshop::day)
                .findFirst()
                .orElse(LocalDate.MAX);
        boolean blank =
                places.stream().allMatch(place -> status(workshop, place.person()) == AttendanceStatus.NOT_ENTERED);
        return of(workshop, place -> blank || !place.since().isAfter(day));
    }

    /** Whose attendance may be recorded: those expected, and who has a place since then and may have been there before it was noted. */
    List<PersonId> recordableAt(WorkshopId workshop) {
        return of(workshop, _ -> true);
    }

    private List<PersonId> of(WorkshopId workshop, Predicate<Place> enrolled) {
        return places.stream()
                .filter(place -> place.state() == PlaceState.ENROLLED && enrolled.test(place)
                        || status(workshop, place.person()) != AttendanceStatus.NOT_ENTERED)
                .map(Place::person)
                .toList();
    }

    long entered(WorkshopId workshop) {
        return expectedAt(workshop).stream()
                .filter(person -> status(workshop, person) != AttendanceStatus.NOT_ENTERED)
                .count();
    }

    /** Workshops that are not cancelled. */
    public int total() {
        return (int) workshops.stream().filter(w -> !w.cancelled()).count();
    }

    public long heldCount() {
        return workshops.stream().filter(Workshop::held).count();
    }

    /** The whole of which a share is asked: a cancelled workshop stays in it until an added one takes its place. The command's rule. */
    int planned() {
        return Math.max(scheduled, total());
    }

    public int free() {
        return Math.max(0, capacity - people(PlaceState.ENROLLED).size());
    }

    /** The day of the last workshop; where all are cancelled, the last that was planned. The same rule as the command's. */
    LocalDate lastDay() {
        boolean allCancelled = workshops.stream().allMatch(Workshop::cancelled);
        return workshops.stream()
                .filter(workshop -> allCancelled || !workshop.cancelled())
                .map(Workshop::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }
}
