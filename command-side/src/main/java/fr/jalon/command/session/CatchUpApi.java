package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The attendance of forgotten workshops over HTTP: a grid of people by workshops, saved whole. A cell left blank is not entered. */
@RestController
@RequestMapping("/commands/sessions/{session}/attendance")
class CatchUpApi {

    private static final int MOST_CELLS = 600;

    private final CommandDispatcher dispatcher;
    private final SessionDoor door;

    CatchUpApi(CommandDispatcher dispatcher, SessionDoor door) {
        this.dispatcher = dispatcher;
        this.door = door;
    }

    @PostMapping
    ResponseEntity<?> catchUp(@PathVariable SessionId session, @RequestBody Grid body, Incoming incoming, Actor actor) {
        var entry = new Entry(actor.role(), door.coordinate(actor, session));
        return dispatcher.dispatch(
                incoming, actor, session.value(), new CatchUpAttendance(session, body.filledIn(), entry));
    }

    record Grid(@Bounds(required = true) @Nullable List<@Nullable Line> lines) {

        private List<CatchUpAttendance.Cell> filledIn() {
            var filledIn = new ArrayList<CatchUpAttendance.Cell>();
            var sent = Shape.<Line>list("lines", Shape.required("lines", lines));
            for (int line = 0; line < sent.size(); line++) {
                sent.get(line).addTo(filledIn, "lines[" + line + "].");
            }
            requireEachOnce(filledIn);
            return filledIn;
        }

        private static void requireEachOnce(List<CatchUpAttendance.Cell> cells) {
            if (cells.size() > MOST_CELLS) {
                throw new Refusal(SessionRefusal.TOO_MANY_CELLS);
            }
            var known = new HashSet<String>();
            cells.forEach(cell -> {
                if (!known.add(cell.workshop().value() + '/' + cell.person().value())) {
                    throw new Refusal(SessionRefusal.CELL_TWICE, Map.of("field", cell.at() + "person"));
                }
            });
        }
    }

    record Line(
            @Bounds(required = true) @Nullable PersonId person,
            @Nullable List<@Nullable Cell> cells) {

        private void addTo(List<CatchUpAttendance.Cell> filledIn, String at) {
            var who = Shape.required(at + "person", person);
            var sent = Shape.<Cell>list(at + "cells", cells);
            for (int cell = 0; cell < sent.size(); cell++) {
                sent.get(cell).addTo(filledIn, who, at + "cells[" + cell + "].");
            }
        }
    }

    /** @param seen what the cell showed; none for one not entered, the only kind the grid opens */
    record Cell(
            @Bounds(required = true) @Nullable WorkshopId workshop,
            @Nullable AttendanceStatus seen,
            @Nullable AttendanceStatus status) {

        private void addTo(List<CatchUpAttendance.Cell> filledIn, PersonId person, String at) {
            if (status != null) {
                filledIn.add(new CatchUpAttendance.Cell(
                        Shape.required(at + "workshop", workshop),
                        person,
                        seen == null ? AttendanceStatus.NOT_ENTERED : seen,
                        status,
                        at));
            }
        }
    }
}
