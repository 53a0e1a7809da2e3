package fr.jalon.query.figures;

import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Asks the {@link Expression}. */
@Component
final class Counts {

    private final JdbcClient jdbc;

    Counts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Parts cells(Moment moment, Counting counting) {
        Map<String, Map<String, Long>> cells = new HashMap<>();
        ask(new Expression(counting).cells(), moment, counting).query(rs -> {
            cells.computeIfAbsent(rs.getString("dimension"), _ -> new HashMap<>())
                    .put(rs.getString("cell"), rs.getLong("counted"));
        });
        return new Parts(cells);
    }

    /** What each month added, by the month's first day; months without anything are absent. */
    SortedMap<LocalDate, Long> months(Moment moment, Counting counting) {
        SortedMap<LocalDate, Long> months = new TreeMap<>();
        ask(new Expression(counting).months(), moment, counting).query(rs -> {
            months.put(rs.getObject("month", LocalDate.class), rs.getLong("counted"));
        });
        return months;
    }

    Recount recount(Moment moment, Counting counting) {
        return ask(new Expression(counting).recount(), moment, counting)
                .query(Recount.class)
                .single();
    }

    Map<LeftOut, Long> leftOut(Moment moment, Counting counting) {
        Map<LeftOut, Long> reasons = new LinkedHashMap<>();
        ask(new Expression(counting).leftOutByReason(), moment, counting).query(rs -> {
            reasons.put(LeftOut.valueOf(rs.getString("reason")), rs.getLong("entries"));
        });
        return reasons;
    }

    <T> List<T> countedRows(Moment moment, Counting counting, int page, int size, RowMapper<T> row) {
        return ask(new Expression(counting).countedRows(), moment, counting)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(row)
                .list();
    }

    <T> List<T> leftOutRows(Moment moment, Counting counting, int page, int size, RowMapper<T> row) {
        return ask(new Expression(counting).leftOutRows(), moment, counting)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(row)
                .list();
    }

    /** How much the units standing there add up to. */
    long counted(Standing standing, Counting counting) {
        return ask(standing.of(counting).recount(), standing, counting)
                .query(Recount.class)
                .single()
                .counted();
    }

    /** The units standing there, by what each is known by. */
    Map<String, ListedUnit> units(Standing standing, Counting counting) {
        Map<String, ListedUnit> units = new HashMap<>();
        ask(standing.of(counting).units(), standing, counting).query(rs -> {
            units.put(
                    rs.getString("unit"),
                    new ListedUnit(rs.getObject("counted_on", LocalDate.class), rs.getLong("weight")));
        });
        return units;
    }

    /** The facts that make these units count there. */
    <T> List<T> facts(Standing standing, long later, Counting counting, Collection<String> units, RowMapper<T> row) {
        return ask(standing.of(counting).factsOfUnits(), standing, counting)
                .param("later", standing.enteredLater() == null ? later : standing.enteredLater())
                .param("units", units.toArray(String[]::new))
                .query(row)
                .list();
    }

    /** People counted without a name up to that day, in all and by territory. */
    Parts unnamed(Moment moment) {
        return cells(moment, new Counting("unnamed", null, false, java.math.BigDecimal.ONE));
    }

    private StatementSpec ask(String sql, Standing standing, Counting counting) {
        StatementSpec asked = ask(sql, standing.programme(), standing.on(), standing.position(), counting);
        Long later = standing.enteredLater();
        return later == null ? asked : asked.param("later", later);
    }

    private StatementSpec ask(String sql, Moment moment, Counting counting) {
        return ask(sql, moment.programme(), moment.on(), moment.position(), counting);
    }

    private StatementSpec ask(String sql, ProgrammeId programme, LocalDate on, long position, Counting counting) {
        var distinct = counting.distinct();
        return jdbc.sql(sql)
                .param("programme", programme.value())
                .param("kind", counting.facts())
                .param("on", on)
                .param("position", position)
                .param("atLeast", distinct == null ? 1 : Math.max(1, distinct.atLeast()))
                .param("minimumShare", distinct == null ? null : distinct.minimumShare());
    }

    /** A total and its parts. */
    record Parts(Map<String, Map<String, Long>> cells) {

        long total() {
            return of("total").getOrDefault("", 0L);
        }

        Map<String, Long> of(String dimension) {
            return cells.getOrDefault(dimension, Map.of());
        }
    }

    /** A unit that counts from a day on, and how much it adds. */
    record ListedUnit(LocalDate countedOn, long weight) {}

    /** How many units are listed and how much they add up to. */
    record Recount(long units, long counted) {}
}
