package fr.jalon.query.figures;

import fr.jalon.events.programme.Measure;
import fr.jalon.events.value.CountedUnit;
import fr.jalon.events.value.Identity;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Reach;
import fr.jalon.query.figures.ProgrammeDetail.Step;
import fr.jalon.query.figures.ProgrammeDetail.TargetChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what figures mean and what was promised, as known at a position. */
@Component
final class Promises {

    private final JdbcClient jdbc;

    Promises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The definitions in force, in the order in which the indicators were first defined. A definition says how to count, whatever the
     * day counted: so the newest one known at that position counts the past too, and an earlier one is had by asking as known earlier.
     */
    List<Definition> definitions(ProgrammeId programme, long position) {
        return jdbc
                .sql("""
                    select distinct on (first_from, indicator) *
                      from (select i.*, min(recorded_from) over (partition by indicator) as first_from
                              from views.indicator i where programme = :programme and recorded_from <= :position) d
                     order by first_from, indicator, recorded_from desc\
                    """)
                .param("programme", programme.value())
                .param("position", position)
                .query(DefinitionRow.class)
                .list()
                .stream()
                .map(DefinitionRow::definition)
                .toList();
    }

    Optional<Definition> definition(ProgrammeId programme, String indicator, long position) {
        return definitions(programme, position).stream()
                .filter(definition -> definition.indicator().equals(indicator))
                .findFirst();
    }

    List<Explanation.Version> versions(ProgrammeId programme, String indicator, long position) {
        return jdbc.sql("""
            select version, label, sentence, defined_on from views.indicator
             where programme = :programme and indicator = :indicator and recorded_from <= :position
             order by recorded_from\
            """)
                .param("programme", programme.value())
                .param("indicator", indicator)
                .param("position", position)
                .query(Explanation.Version.class)
                .list();
    }

    /** Every decision about targets by indicator, in the order in which they were recorded. */
    Map<String, Targets> targets(ProgrammeId programme, long position) {
        Map<Long, List<Step>> steps = milestones(programme, position);
        Map<String, Targets> targets = new LinkedHashMap<>();
        jdbc.sql("""
            select indicator, change, before, value, effective_on, decided_by, amendment, recorded_from
              from views.target
             where programme = :programme and recorded_from <= :position order by recorded_from\
            """)
                .param("programme", programme.value())
                .param("position", position)
                .query(TargetRow.class)
                .list()
                .forEach(row -> targets.merge(
                        row.indicator(),
                        new Targets(List.of(row.change(steps.getOrDefault(row.recordedFrom(), List.of())))),
                        (one, other) -> new Targets(joined(one.changes(), other.changes()))));
        return targets;
    }

    private Map<Long, List<Step>> milestones(ProgrammeId programme, long position) {
        Map<Long, List<Step>> steps = new LinkedHashMap<>();
        jdbc.sql("""
            select recorded_from, due_on, value from views.target_milestone
             where programme = :programme and recorded_from <= :position order by recorded_from, due_on\
            """)
                .param("programme", programme.value())
                .param("position", position)
                .query(rs -> {
                    Step step = new Step(rs.getObject("due_on", LocalDate.class), rs.getInt("value"));
                    steps.merge(rs.getLong("recorded_from"), List.of(step), Promises::joined);
                });
        return steps;
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** An indicator as it is counted. */
    record Definition(
            String indicator,
            int version,
            String label,
            String sentence,
            CountedUnit unit,
            Reach reach,
            Counting counting) {

        private static final Set<String> STEPS = Set.of("referent-trained", "co-animation", "solo-animation");

        String unitName() {
            return unit.name().toLowerCase(Locale.ROOT);
        }

        String reachName() {
            return reach.name().toLowerCase(Locale.ROOT);
        }

        /** Whether it counts the steps of a pathway, which few parents walk, often one: whoever counts sessions counts her. */
        boolean tellsOfOnePerson() {
            return STEPS.contains(counting.facts());
        }

        /** Whether few of them could be recognised as persons. Sessions, outputs and money can't. */
        boolean countsPeople() {
            return switch (unit) {
                case SESSIONS -> false;
                case FAMILIES, ADULTS, CHILDREN, PRESENCES, PEOPLE -> true;
            };
        }
    }

    record DefinitionRow(
            String indicator,
            int version,
            String label,
            String sentence,
            CountedUnit unit,
            Reach reach,
            String facts,
            @Nullable Identity identity,
            @Nullable Integer atLeast,
            @Nullable Identity within,
            @Nullable BigDecimal minimumShare,
            @Nullable BigDecimal each) {

        Definition definition() {
            Measure.Distinct distinct = identity == null
                    ? null
                    : new Measure.Distinct(facts, identity, atLeast == null ? 1 : atLeast, within, minimumShare);
            Counting counting = new Counting(facts, distinct, each != null, each == null ? BigDecimal.ONE : each);
            return new Definition(indicator, version, label, sentence, unit, reach, counting);
        }
    }

    record TargetRow(
            String indicator,
            String change,
            @Nullable Integer before,
            @Nullable Integer value,
            LocalDate effectiveOn,
            @Nullable String decidedBy,
            @Nullable String amendment,
            long recordedFrom) {

        TargetChange change(List<Step> milestones) {
            return new TargetChange(change, before, value, effectiveOn, decidedBy, amendment, milestones, recordedFrom);
        }
    }
}
