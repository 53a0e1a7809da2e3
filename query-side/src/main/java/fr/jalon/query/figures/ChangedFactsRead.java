package fr.jalon.query.figures;

import fr.jalon.events.Actor;
import fr.jalon.query.figures.ChangedFacts.Line;
import fr.jalon.query.figures.ChangedFacts.Part;
import fr.jalon.query.figures.Changes.Change;
import fr.jalon.query.figures.Changes.Kind;
import fr.jalon.query.figures.ComparedMoments.Pair;
import fr.jalon.query.figures.Counts.ListedUnit;
import fr.jalon.query.figures.FactLines.Row;
import fr.jalon.query.figures.FactLines.Writer;
import fr.jalon.query.figures.Promises.Definition;
import fr.jalon.query.figures.Steps.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The units each step gained and lost, with their facts; never for a funder. */
@Component
final class ChangedFactsRead {

    /** Beyond these a part says how many more there are: the whole is in the explanation of the figure. */
    private static final int LISTED = 100;

    private final Counts counts;
    private final FactLines lines;

    ChangedFactsRead(Counts counts, FactLines lines) {
        this.counts = counts;
        this.lines = lines;
    }

    ChangedFacts read(
            Actor actor,
            Programmes.Row programme,
            Changes changes,
            Change change,
            Definition then,
            Definition now,
            Pair pair) {
        Steps steps = Steps.of(then, now, pair);
        List<Part> parts = new ArrayList<>();
        Step before = new Step(Kind.DEFINITION, steps.first(), steps.start());
        Map<String, ListedUnit> standing = counts.units(before.standing(), before.counting());
        for (Step step : steps.steps()) {
            Map<String, ListedUnit> next = counts.units(step.standing(), step.counting());
            List<Moved> moved = new ArrayList<>();
            moved.addAll(missing(next, standing, true));
            moved.addAll(missing(standing, next, false));
            parts.add(part(actor, programme, step, before, moved, pair.to().position()));
            standing = next;
            before = step;
        }
        return new ChangedFacts(
                changes.from(), changes.to(), change, now.counting().each(), parts);
    }

    /** The units of one that are not in the other. */
    private static List<Moved> missing(Map<String, ListedUnit> one, Map<String, ListedUnit> other, boolean gained) {
        return one.entrySet().stream()
                .filter(unit -> !other.containsKey(unit.getKey()))
                .map(unit -> new Moved(unit.getKey(), unit.getValue(), gained))
                .toList();
    }

    private Part part(Actor actor, Programmes.Row programme, Step step, Step before, List<Moved> moved, long later) {
        List<Moved> listed = moved.stream()
                .sorted(Comparator.<Moved, Boolean>comparing(unit -> !unit.gained())
                        .thenComparing(unit -> unit.listed().countedOn())
                        .thenComparing(Moved::unit))
                .limit(LISTED)
                .toList();
        Map<String, Facts> gained = facts(step, later, named(listed, true));
        Map<String, Facts> lost = facts(before, later, named(listed, false));
        List<Row> rows = new ArrayList<>();
        gained.values().forEach(facts -> rows.addAll(facts.rows()));
        lost.values().forEach(facts -> rows.addAll(facts.rows()));
        Writer writer = lines.writer(actor, programme, rows);
        return new Part(
                step.kind(),
                step.kind().label(),
                moved.stream().mapToLong(Moved::signed).sum(),
                moved.size(),
                listed.stream()
                        .map(unit -> unit.gained()
                                ? line(unit, of(gained, unit), null, step.counting(), writer)
                                : line(unit, of(lost, unit), of(lost, unit).ended(), before.counting(), writer))
                        .toList());
    }

    private static Line line(Moved unit, Facts facts, @Nullable String ended, Counting counting, Writer writer) {
        return new Line(
                unit.gained(),
                ExplanationRead.who(counting, facts.rows().getFirst(), writer),
                unit.listed().countedOn(),
                unit.listed().weight(),
                ended,
                facts.rows().stream().map(writer::line).toList());
    }

    private Map<String, Facts> facts(Step at, long later, List<String> units) {
        Map<String, Facts> facts = new LinkedHashMap<>();
        if (!units.isEmpty()) {
            counts.facts(at.standing(), later, at.counting(), units, (rs, _) -> {
                Row row = Row.of(rs);
                String ended = rs.getString("ended");
                Facts known = facts.computeIfAbsent(row.entry(), _ -> new Facts(new ArrayList<>(), new ArrayList<>()));
                known.rows().add(row);
                if (ended != null) {
                    known.reasons().add(LeftOut.valueOf(ended).label());
                }
                return row;
            });
        }
        return facts;
    }

    private static List<String> named(List<Moved> moved, boolean gained) {
        return moved.stream()
                .filter(unit -> unit.gained() == gained)
                .map(Moved::unit)
                .toList();
    }

    private static Facts of(Map<String, Facts> facts, Moved unit) {
        return Objects.requireNonNull(facts.get(unit.unit()), "a listed unit without a fact");
    }

    private record Facts(List<Row> rows, List<String> reasons) {

        @Nullable
        String ended() {
            return reasons.isEmpty() ? null : reasons.getFirst();
        }
    }

    private record Moved(String unit, ListedUnit listed, boolean gained) {

        long signed() {
            return gained ? listed.weight() : -listed.weight();
        }
    }
}
