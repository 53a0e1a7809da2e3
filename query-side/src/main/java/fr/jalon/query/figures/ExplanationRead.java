package fr.jalon.query.figures;

import fr.jalon.events.Actor;
import fr.jalon.events.programme.Measure;
import fr.jalon.events.value.Identity;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Counts.Recount;
import fr.jalon.query.figures.Explanation.CountedUnitRow;
import fr.jalon.query.figures.Explanation.Exclusion;
import fr.jalon.query.figures.Explanation.LeftOutRow;
import fr.jalon.query.figures.FactLines.Row;
import fr.jalon.query.figures.FactLines.Writer;
import fr.jalon.query.figures.Promises.Definition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a figure apart, down to the records it comes from; for a funder no further than counts. */
@Component
final class ExplanationRead {

    private final Promises promises;
    private final Counts counts;
    private final Months months;
    private final FactLines lines;

    ExplanationRead(Promises promises, Counts counts, Months months, FactLines lines) {
        this.promises = promises;
        this.counts = counts;
        this.months = months;
        this.lines = lines;
    }

    Explanation read(Actor actor, Programmes.Row programme, Definition definition, Moment moment, Paging paging) {
        boolean forFunder = actor.role() == Role.FUNDER;
        Counting counting = definition.counting();
        long total = counts.cells(moment, counting).total();
        long unnamed = counting.mayHoldUnnamed() ? counts.unnamed(moment).total() : 0;
        Recount recount = counts.recount(moment, counting);
        Map<LeftOut, Long> leftOut = counts.leftOut(moment, counting);
        return new Explanation(
                Heading.of(programme, definition, moment),
                promises.versions(moment.programme(), definition.indicator(), moment.position()),
                counting.scaled(total),
                counting.scaled(total),
                counting.scaled(total + unnamed),
                unnamed,
                counting.each(),
                counting.scaled(recount.counted()),
                countSentence(definition, recount.counted()),
                months.of(programme, definition, moment, forFunder),
                forFunder && definition.tellsOfOnePerson()
                        ? List.of()
                        : exclusions(leftOut, forFunder, definition.countsPeople()),
                forFunder ? null : counted(actor, programme, definition, moment, paging, recount.units()),
                forFunder ? null : leftOut(actor, programme, counting, moment, paging, entries(leftOut)));
    }

    private static long entries(Map<LeftOut, Long> leftOut) {
        return leftOut.values().stream().mapToLong(Long::longValue).sum();
    }

    private Page<CountedUnitRow> counted(
            Actor actor, Programmes.Row programme, Definition definition, Moment moment, Paging paging, long total) {
        Counting counting = definition.counting();
        Map<String, Unit> units = new LinkedHashMap<>();
        List<Row> all = counts.countedRows(moment, counting, paging.page(), paging.size(), (rs, _) -> {
            Row row = Row.of(rs);
            LocalDate countedOn = rs.getObject("counted_on", LocalDate.class);
            long weight = rs.getLong("weight");
            units.computeIfAbsent(row.entry(), _ -> new Unit(countedOn, weight, new ArrayList<>()))
                    .rows()
                    .add(row);
            return row;
        });
        Writer writer = lines.writer(actor, programme, all);
        List<CountedUnitRow> rows = new ArrayList<>();
        units.forEach((id, unit) -> rows.add(new CountedUnitRow(
                who(counting, unit.rows().getFirst(), writer),
                link(counting, unit.rows().getFirst(), writer),
                unit.countedOn(),
                unit.weight(),
                unit.rows().stream().map(writer::line).toList())));
        return new Page<>(paging.page(), paging.size(), total, rows);
    }

    private Page<LeftOutRow> leftOut(
            Actor actor, Programmes.Row programme, Counting counting, Moment moment, Paging paging, long total) {
        Map<String, List<Row>> entries = new LinkedHashMap<>();
        Map<String, LeftOut> reasons = new LinkedHashMap<>();
        List<Row> all = counts.leftOutRows(moment, counting, paging.leftOutPage(), paging.size(), (rs, _) -> {
            Row row = Row.of(rs);
            String entry = rs.getString("reason") + "/" + row.entry();
            reasons.put(entry, LeftOut.valueOf(rs.getString("reason")));
            entries.computeIfAbsent(entry, _ -> new ArrayList<>()).add(row);
            return row;
        });
        Writer writer = lines.writer(actor, programme, all);
        List<LeftOutRow> rows = new ArrayList<>();
        entries.forEach((entry, facts) -> {
            LeftOut reason = Objects.requireNonNull(reasons.get(entry));
            rows.add(new LeftOutRow(
                    reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    reason.label(),
                    who(counting, facts.getFirst(), writer),
                    facts.stream().map(writer::line).toList()));
        });
        return new Page<>(paging.leftOutPage(), paging.size(), total, rows);
    }

    /**
     * Why and how many were left out. A funder's dates are the released ones: what came after tells what was not released. And a
     * reason that concerns fewer than five could point at somebody; one about a step of a pathway always does, and is not said.
     */
    private static List<Exclusion> exclusions(Map<LeftOut, Long> leftOut, boolean forFunder, boolean people) {
        List<Exclusion> exclusions = new ArrayList<>();
        leftOut.forEach((reason, count) -> {
            if (forFunder && reason == LeftOut.AFTER_DATE) {
                return;
            }
            boolean hidden = forFunder && people && SmallCells.isSmall(count);
            exclusions.add(new Exclusion(
                    reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    reason.label(),
                    hidden ? null : count,
                    hidden ? 1 : count,
                    hidden ? 4 : count,
                    hidden));
        });
        return exclusions;
    }

    /** What a unit is called, for whoever reads it. */
    static String who(Counting counting, Row row, Writer writer) {
        Measure.Distinct distinct = counting.distinct();
        if (distinct == null) {
            return writer.session(row);
        }
        return switch (distinct.of()) {
            case FAMILY -> row.family() == null ? "" : writer.naming().family(row.family());
            case PERSON -> row.person() == null ? "" : writer.naming().person(row.person());
            case SESSION, WORKSHOP -> writer.session(row);
        };
    }

    private static @Nullable String link(Counting counting, Row row, Writer writer) {
        Measure.Distinct distinct = counting.distinct();
        if (distinct == null) {
            return row.workshop();
        }
        return switch (distinct.of()) {
            case FAMILY -> writer.naming().link(row.family());
            case PERSON -> writer.naming().link(row.person());
            case SESSION -> row.session();
            case WORKSHOP -> row.workshop();
        };
    }

    private static String countSentence(Definition definition, long counted) {
        Counting counting = definition.counting();
        if (counting.each().compareTo(BigDecimal.ONE) == 0) {
            return "Le décompte redonne " + counted + ".";
        }
        Measure.Distinct distinct = counting.distinct();
        String of = distinct != null && distinct.of() == Identity.FAMILY ? " famille" : " personne";
        return "Le décompte redonne " + counted + of + (counted > 1 ? "s" : "") + ", soit " + counted + " × "
                + counting.each().stripTrailingZeros().toPlainString().replace('.', ',') + " = "
                + counting.scaled(counted) + ", une estimation.";
    }

    private record Unit(LocalDate countedOn, long weight, List<Row> rows) {}
}
