package fr.jalon.query.people.rights;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.French;
import fr.jalon.query.http.Freshness;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.session.SessionsOfPeople;
import fr.jalon.query.table.Cell;
import fr.jalon.query.table.FileName;
import fr.jalon.query.table.RowsByPage;
import fr.jalon.query.table.Table;
import fr.jalon.query.table.TableFile;
import fr.jalon.query.table.TableFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of rights and durations as files: whole, and by pseudonym even for the coordination. No name leaves with them. */
@Page
@Reads({"rights", "list-export", "sensitive-file", "session"})
final class RightsFiles {
    private static final Shown BY_PSEUDONYM = new Shown(null);

    private final RightsLists lists;
    private final SessionsOfPeople sessions;
    private final Freshness freshness;
    private final Today today;

    RightsFiles(RightsLists lists, SessionsOfPeople sessions, Freshness freshness, Today today) {
        this.lists = lists;
        this.sessions = sessions;
        this.freshness = freshness;
        this.today = today;
    }

    @GetMapping("/droits/fichiers/demandes/{format}")
    TableFile requests(Actor actor, @PathVariable String format) {
        Door.require(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
        List<String> columns =
                List.of("Personne", "Demande", "Reçue le", "Réponse due le", "Close le", "Réponse", "Notée par");
        RowsByPage open = lists.open(actor).rows(RightsFiles::line);
        RowsByPage closed = lists.closed(actor).rows(RightsFiles::line);
        return file(
                "demandes",
                "Demandes des personnes",
                format,
                columns,
                () -> Stream.of(open, closed).flatMap(RightsFiles::stream).iterator());
    }

    @GetMapping("/droits/fichiers/sans-contact/{format}")
    TableFile silent(Actor actor, @PathVariable String format) {
        Door.require(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
        List<String> columns = List.of("Famille", "Adultes encore nommés", "Dernier contact le", "À garder jusqu’au");
        return file(
                "familles-sans-contact",
                "Familles sans contact",
                format,
                columns,
                lists.silent(actor, today.date())
                        .rows(family -> List.of(
                                Cell.text(BY_PSEUDONYM.family(family.family())),
                                Cell.whole(family.adults().size()),
                                Cell.day(family.lastOn()),
                                Cell.day(family.until()))));
    }

    @GetMapping("/droits/fichiers/consultations/{format}")
    TableFile seen(Actor actor, @PathVariable String format, @RequestParam(required = false) @Nullable String quoi) {
        Door.require(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
        Map<String, String> named = sessions.names();
        List<String> columns = List.of("Ce qui a été fait", "Sur", "Motif", "Le", "À", "Par");
        return file(
                "consultations-et-exports",
                "Consultations et exports",
                format,
                columns,
                lists.seen(actor, SeenChoice.read(quoi).kinds())
                        .rows(seen -> List.of(
                                Cell.text(seen.kind().words()),
                                Cell.text(seen.of(BY_PSEUDONYM, named)),
                                Cell.text(seen.why()),
                                Cell.day(seen.on()),
                                Cell.text(seen.at() == null ? null : French.FRENCH.hour(seen.at())),
                                Cell.text(BY_PSEUDONYM.account(seen.by())))));
    }

    @GetMapping("/droits/fichiers/effacements/{format}")
    TableFile erased(Actor actor, @PathVariable String format) {
        Door.require(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
        return file(
                "effacements",
                "Effacements",
                format,
                List.of("Personne", "Motif", "Le", "Par"),
                lists.erasures(actor)
                        .rows(erasure -> List.of(
                                Cell.text(BY_PSEUDONYM.person(erasure.person())),
                                Cell.text(French.FRENCH.word(erasure.reason())),
                                Cell.day(erasure.on()),
                                Cell.text(BY_PSEUDONYM.account(erasure.by())))));
    }

    private static List<Cell> line(Rights.Request request) {
        return List.of(
                Cell.text(BY_PSEUDONYM.person(request.person())),
                Cell.text(French.FRENCH.word(request.request())),
                Cell.day(request.receivedOn()),
                Cell.day(request.due()),
                Cell.day(request.closedOn()),
                Cell.text(request.outcome() == null ? null : French.FRENCH.word(request.outcome())),
                Cell.text(BY_PSEUDONYM.account(request.recordedBy())));
    }

    private static Stream<List<Cell>> stream(RowsByPage rows) {
        return java.util.stream.StreamSupport.stream(rows.spliterator(), false);
    }

    private TableFile file(String name, String title, String format, List<String> columns, Iterable<List<Cell>> rows) {
        LocalDate day = today.date();
        return new TableFile(
                FileName.ofList(name, day, freshness.standing("rights", "list-export", "sensitive-file")),
                TableFormat.of(format),
                new Table(title, List.of(new Table.Origin("Établi le", Cell.day(day))), columns, rows));
    }
}
