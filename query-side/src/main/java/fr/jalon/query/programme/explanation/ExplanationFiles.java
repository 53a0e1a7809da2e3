package fr.jalon.query.programme.explanation;

import fr.jalon.events.Actor;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Asked;
import fr.jalon.query.figures.Explanation;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.figures.Paging;
import fr.jalon.query.figures.ProgrammeDetail;
import fr.jalon.query.figures.Trajectory;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.programme.AsOf;
import fr.jalon.query.programme.FigureTables;
import fr.jalon.query.programme.FiguresAsOf;
import fr.jalon.query.table.FileName;
import fr.jalon.query.table.RowsByPage;
import fr.jalon.query.table.Table;
import fr.jalon.query.table.TableFile;
import fr.jalon.query.table.TableFormat;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables of one figure as files. Its facts go by pseudonyms, for the coordinator too: names leave only with a purpose. */
@Page
@Reads("figures")
final class ExplanationFiles {
    private static final int AT_A_TIME = 500;

    private final Figures figures;
    private final SessionNames sessions;

    ExplanationFiles(Figures figures, SessionNames sessions) {
        this.figures = figures;
        this.sessions = sessions;
    }

    @GetMapping("/programmes/{id}/chiffres/{indicator}/fichiers/{table}/{format}")
    TableFile file(
            Actor actor,
            @PathVariable String id,
            @PathVariable String indicator,
            @PathVariable String table,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String connu,
            @RequestParam(required = false) @Nullable String position) {
        Door.require(actor, Role.COORDINATOR, Role.AUDITOR, Role.FUNDER);
        TableFormat wanted = TableFormat.of(format);
        AsOf asked = AsOf.read(on, actor.role() == Role.FUNDER ? null : connu, position);
        One one = open(actor, id, indicator, asked);
        return switch (table) {
            case "courbe" -> one.file("courbe", wanted, FigureTables.trajectory(one.asOf(), trajectory(actor, one)));
            case "mois" -> one.file("mois", wanted, ExplanationTables.months(one.asOf(), one.explanation()));
            case "motifs" -> one.file("motifs", wanted, ExplanationTables.reasons(one.asOf(), one.explanation()));
            case "faits" -> one.file("faits", wanted, counted(actor, one));
            case "ecartes" -> one.file("ecartes", wanted, leftOut(actor, one));
            default -> throw new Absent();
        };
    }

    /** One figure as it was read first; whatever is read of it after that is read at the same position. */
    private record One(ProgrammeDetail programme, Explanation explanation, FiguresAsOf asOf) {
        TableFile file(String what, TableFormat format, Table table) {
            FileName name = asOf.name(explanation.heading().label() + " " + what);
            return new TableFile(name, format, table);
        }

        IndicatorId indicator() {
            return new IndicatorId(explanation.heading().indicator());
        }

        Asked asked() {
            return new Asked(
                    explanation.heading().on(), null, explanation.heading().position());
        }

        ZoneId zone() {
            return ZoneId.of(programme.zone());
        }
    }

    private One open(Actor actor, String id, String indicator, AsOf asked) {
        ProgrammeDetail programme = programme(actor, id);
        if (programme.promises().stream()
                .noneMatch(defined -> defined.indicator().equals(indicator))) {
            throw new Absent();
        }
        Explanation explanation = figures.pseudonymous(
                actor,
                programme.id(),
                new IndicatorId(indicator),
                asked.asked(ZoneId.of(programme.zone())),
                new Paging(0, 0, 1));
        return new One(
                programme,
                explanation,
                FiguresAsOf.of(explanation.heading(), ExplanationPage.known(actor, programme, explanation)));
    }

    private Trajectory trajectory(Actor actor, One one) {
        return figures.trajectory(actor, one.programme().id(), one.indicator(), one.asked());
    }

    private Table counted(Actor actor, One one) {
        Map<String, String> names = rows(actor, one);
        return ExplanationTables.counted(
                one.asOf(),
                one.explanation(),
                new RowsByPage(page ->
                        Objects.requireNonNull(read(actor, one, new Paging(page, 0, AT_A_TIME))
                                        .counted())
                                .rows()
                                .stream()
                                .flatMap(unit -> ExplanationTables.lines(unit, names, one.zone()))
                                .toList()));
    }

    private Table leftOut(Actor actor, One one) {
        Map<String, String> names = rows(actor, one);
        return ExplanationTables.leftOut(
                one.asOf(),
                one.explanation(),
                new RowsByPage(page ->
                        Objects.requireNonNull(read(actor, one, new Paging(0, page, AT_A_TIME))
                                        .leftOut())
                                .rows()
                                .stream()
                                .flatMap(unit -> ExplanationTables.lines(unit, names, one.zone()))
                                .toList()));
    }

    /** The names of the sessions in the rows; whoever sees no row is answered as if there were none. */
    private Map<String, String> rows(Actor actor, One one) {
        Door.require(actor, Role.COORDINATOR, Role.AUDITOR);
        return sessions.of(actor, one.explanation());
    }

    private Explanation read(Actor actor, One one, Paging paging) {
        return figures.pseudonymous(actor, one.programme().id(), one.indicator(), one.asked(), paging);
    }

    private ProgrammeDetail programme(Actor actor, String id) {
        try {
            return figures.programme(actor, new ProgrammeId(id));
        } catch (IllegalArgumentException notAnId) {
            throw new Absent();
        }
    }
}
