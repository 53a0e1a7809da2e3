package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.EnrolmentEvent;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records the attendance of several forgotten workshops at once, from their signed sheets. One cell that somebody else filled in
 * meanwhile holds back all of them: whoever types from paper must see which.
 */
record CatchUpAttendance(@TargetAggregateIdentifier SessionId session, List<Cell> cells, Entry entry)
        implements SessionCommand {

    CatchUpAttendance {
        cells = List.copyOf(cells);
    }

    /**
     * One person at one workshop.
     *
     * @param at where the cell stands in what was sent, such as {@code lines[0].cells[1].}
     */
    record Cell(WorkshopId workshop, PersonId person, AttendanceStatus seen, AttendanceStatus status, String at) {}

    List<SessionEvent> decide(Session state, KnownFamilies families) {
        var cycle = state.known().cycle();
        entry.requireOpen(cycle);
        requireSeen(cycle);
        var enrolled = new HashSet<PersonId>();
        return cells.stream()
                .flatMap(cell -> written(cycle, cell, families))
                .filter(event -> !(event instanceof EnrolmentEvent e)
                        || enrolled.add(e.participant().person()))
                .toList();
    }

    private void requireSeen(Cycle cycle) {
        var overtaken = cells.stream()
                .filter(cell -> status(cycle, cell) != cell.seen() && status(cycle, cell) != cell.status())
                .map(cell -> bothSides(cell, status(cycle, cell)))
                .toList();
        if (!overtaken.isEmpty()) {
            throw new Refusal(SessionRefusal.CELLS_CHANGED_MEANWHILE, Map.of("cells", overtaken));
        }
    }

    private static Map<String, Object> bothSides(Cell cell, AttendanceStatus current) {
        return Map.of(
                "at",
                cell.at(),
                "workshop",
                cell.workshop().value(),
                "person",
                cell.person().value(),
                "current",
                current,
                "currently",
                Marking.inWords(current),
                "asked",
                cell.status(),
                "asking",
                Marking.inWords(cell.status()));
    }

    private static AttendanceStatus status(Cycle cycle, Cell cell) {
        return cycle.workshops().find(cell.workshop()).status(cell.person());
    }

    private Stream<SessionEvent> written(Cycle cycle, Cell cell, KnownFamilies families) {
        var workshop = cycle.workshops().find(cell.workshop());
        if (workshop.status(cell.person()) == cell.status()) {
            return Stream.of();
        }
        var day = entry.dayAt(workshop, null, cell.status());
        return new Marking(cycle, workshop, cell.person())
                .write(cell.status(), day, CorrectionReason.SIGNED_SHEET, families).stream();
    }
}
