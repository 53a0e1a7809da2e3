package fr.jalon.query.programme.project;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Asked;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.figures.ProgrammeDetail;
import fr.jalon.query.figures.ProgrammeDetail.Release;
import fr.jalon.query.figures.Progress;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.organisation.OrganisationNames;
import fr.jalon.query.programme.AsOf;
import fr.jalon.query.programme.CarrierName;
import fr.jalon.query.programme.FigureCard;
import fr.jalon.query.programme.FigureCards;
import fr.jalon.query.table.Cell;
import fr.jalon.query.table.FileName;
import fr.jalon.query.table.Table;
import fr.jalon.query.table.TableFile;
import fr.jalon.query.table.TableFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every project a funder pays for as one file: a line for each target, as last released. */
@Page
@Reads("figures")
final class ProjectListFiles {
    private static final List<String> COLUMNS = List.of(
            "Projet",
            "Porteur",
            "Du",
            "Au",
            "Chiffres arrêtés au",
            "Partagés le",
            "Objectif",
            "Réalisé",
            "Au moins",
            "Au plus",
            "Promis",
            "Prévu à cette date",
            "Écart au prévu");

    private final Figures figures;
    private final FigureCards cards;
    private final OrganisationNames organisations;
    private final Today today;

    ProjectListFiles(Figures figures, FigureCards cards, OrganisationNames organisations, Today today) {
        this.figures = figures;
        this.cards = cards;
        this.organisations = organisations;
        this.today = today;
    }

    @GetMapping("/projets/fichiers/{format}")
    TableFile projects(Actor actor, @PathVariable String format) {
        Door.require(actor, Role.FUNDER);
        List<OrganisationNames.Named> named = organisations.all();
        List<List<Cell>> rows = new ArrayList<>();
        long latest = 0;
        for (var summary : figures.programmes(actor)) {
            ProgrammeDetail programme = figures.programme(actor, summary.id());
            if (!programme.releases().isEmpty()) {
                Release release = programme.releases().getFirst();
                latest = Math.max(latest, release.position());
                rows.addAll(lines(actor, programme, release, CarrierName.of(programme, named)));
            }
        }
        LocalDate day = today.date();
        return new TableFile(
                FileName.ofList("mes-projets", day, latest),
                TableFormat.of(format),
                new Table("Mes projets", List.of(new Table.Origin("Établi le", Cell.day(day))), COLUMNS, rows));
    }

    private List<List<Cell>> lines(Actor actor, ProgrammeDetail programme, Release release, @Nullable String carrier) {
        Progress progress = figures.progress(actor, programme.id(), Asked.now());
        return cards.of(actor, progress, AsOf.read(null, null, null)).stream()
                .filter(card -> card.figure().target() != null)
                .map(card -> line(programme, release, carrier, card))
                .toList();
    }

    private static List<Cell> line(
            ProgrammeDetail programme, Release release, @Nullable String carrier, FigureCard card) {
        return List.of(
                Cell.text(programme.name()),
                Cell.text(carrier),
                Cell.day(programme.from()),
                Cell.day(programme.to()),
                Cell.day(release.on()),
                Cell.day(release.releasedOn()),
                Cell.text(card.figure().label()),
                Cell.whole(card.figure().value()),
                Cell.whole(card.figure().lower()),
                Cell.whole(card.figure().upper()),
                Cell.whole(card.figure().target()),
                Cell.decimal(card.planned()),
                Cell.decimal(card.lead()));
    }
}
