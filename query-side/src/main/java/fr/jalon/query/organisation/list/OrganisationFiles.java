package fr.jalon.query.organisation.list;

import fr.jalon.events.Actor;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.French;
import fr.jalon.query.http.Freshness;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.organisation.OrganisationNames;
import fr.jalon.query.table.Cell;
import fr.jalon.query.table.FileName;
import fr.jalon.query.table.Table;
import fr.jalon.query.table.TableFile;
import fr.jalon.query.table.TableFormat;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The organisations as a file. */
@Page
@Reads("organisation")
final class OrganisationFiles {
    private final OrganisationNames organisations;
    private final Freshness freshness;
    private final Today today;

    OrganisationFiles(OrganisationNames organisations, Freshness freshness, Today today) {
        this.organisations = organisations;
        this.freshness = freshness;
        this.today = today;
    }

    @GetMapping("/organisations/fichiers/{format}")
    TableFile organisations(Actor actor, @PathVariable String format) {
        Door.requireInstallation(actor);
        LocalDate day = today.date();
        return new TableFile(
                FileName.ofList("organisations", day, freshness.standing("organisation")),
                TableFormat.of(format),
                new Table(
                        "Organisations",
                        List.of(new Table.Origin("Établi le", Cell.day(day))),
                        List.of("Nom", "Ce qu’elle est"),
                        organisations.all().stream()
                                .map(known ->
                                        List.of(Cell.text(known.name()), Cell.text(French.FRENCH.word(known.kind()))))
                                .toList()));
    }
}
