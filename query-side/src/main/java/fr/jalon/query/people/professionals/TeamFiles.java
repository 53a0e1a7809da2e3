package fr.jalon.query.people.professionals;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.French;
import fr.jalon.query.http.Freshness;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.people.PersonName;
import fr.jalon.query.people.PersonNames;
import fr.jalon.query.table.Cell;
import fr.jalon.query.table.FileName;
import fr.jalon.query.table.Table;
import fr.jalon.query.table.TableFile;
import fr.jalon.query.table.TableFormat;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The team as a file: each colleague's status by pseudonym. No name leaves with it. */
@Page
@Reads("person")
final class TeamFiles {
    private static final int PSEUDONYM = 6;

    private final PersonNames names;
    private final Freshness freshness;
    private final Today today;

    TeamFiles(PersonNames names, Freshness freshness, Today today) {
        this.names = names;
        this.freshness = freshness;
        this.today = today;
    }

    @GetMapping("/professionnels/fichiers/{format}")
    TableFile team(Actor actor, @PathVariable String format) {
        Door.require(actor, Role.COORDINATOR);
        LocalDate day = today.date();
        return new TableFile(
                FileName.ofList("equipe", day, freshness.standing("person")),
                TableFormat.of(format),
                new Table(
                        "Équipe",
                        List.of(new Table.Origin("Établi le", Cell.day(day))),
                        List.of("Personne", "Statut"),
                        names.colleaguesOf(Door.organisationOf(actor)).stream()
                                .map(TeamFiles::line)
                                .toList()));
    }

    private static List<Cell> line(PersonName colleague) {
        String id = colleague.person().value();
        String tail = id.substring(id.indexOf('-') + 1);
        return List.of(
                Cell.text("Personne " + tail.substring(0, Math.min(PSEUDONYM, tail.length()))),
                Cell.text(colleague.status() == null ? null : French.FRENCH.word(colleague.status())));
    }
}
