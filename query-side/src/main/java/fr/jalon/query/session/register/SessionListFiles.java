package fr.jalon.query.session.register;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Freshness;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.programme.ProgrammeChoices;
import fr.jalon.query.session.register.SessionLists.Summary;
import fr.jalon.query.table.Cell;
import fr.jalon.query.table.FileName;
import fr.jalon.query.table.Table;
import fr.jalon.query.table.TableFile;
import fr.jalon.query.table.TableFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of sessions as a file: the part and the order the page shows, whole. */
@Page
@Reads({"session", "programme-choice"})
final class SessionListFiles {
    private static final List<String> COLUMNS = List.of(
            "Session",
            "Programme",
            "Du",
            "Au",
            "État",
            "Ateliers",
            "Ateliers tenus",
            "Places",
            "Places prises",
            "En attente");

    private final SessionLists lists;
    private final ProgrammeChoices programmes;
    private final Freshness freshness;
    private final Today today;

    SessionListFiles(SessionLists lists, ProgrammeChoices programmes, Freshness freshness, Today today) {
        this.lists = lists;
        this.programmes = programmes;
        this.freshness = freshness;
        this.today = today;
    }

    @GetMapping("/sessions/fichiers/{format}")
    TableFile sessions(
            Actor actor,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String tri,
            @RequestParam(required = false) @Nullable String etat) {
        Door.require(actor, Role.COORDINATOR);
        Map<String, String> names = programmes.names();
        LocalDate day = today.date();
        return new TableFile(
                FileName.ofList("sessions", day, freshness.standing("session")),
                TableFormat.of(format),
                new Table(
                        "Sessions",
                        List.of(new Table.Origin("Établi le", Cell.day(day))),
                        COLUMNS,
                        SessionListing.read(tri, etat, null).whole(lists.sessions(actor)).stream()
                                .map(session -> line(session, names))
                                .toList()));
    }

    private static List<Cell> line(Summary session, Map<String, String> programmes) {
        return List.of(
                Cell.text(session.name()),
                Cell.text(programmes.get(session.programme())),
                Cell.day(session.starts().toLocalDate()),
                Cell.day(session.ends().toLocalDate()),
                Cell.text(words(session.state())),
                Cell.whole(session.workshops()),
                Cell.whole(session.held()),
                Cell.whole(session.capacity()),
                Cell.whole(session.enrolled()),
                Cell.whole(session.waiting()));
    }

    private static String words(String state) {
        return switch (SessionFile.State.valueOf(state)) {
            case OPEN -> "en cours ou à venir";
            case COMPLETED -> "terminée";
            case CANCELLED -> "annulée";
        };
    }
}
