package fr.jalon.query.figures;

import fr.jalon.events.Recorded;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.Measure;
import fr.jalon.events.programme.ProgrammeEvent;
import fr.jalon.events.programme.ProgrammeEvent.FigureExplained;
import fr.jalon.events.programme.ProgrammeEvent.FiguresReleased;
import fr.jalon.events.programme.ProgrammeEvent.IndicatorDefined;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.programme.ProgrammeEvent.RetentionSet;
import fr.jalon.events.programme.ProgrammeEvent.StrictScopeSet;
import fr.jalon.events.programme.ProgrammeEvent.TargetRevised;
import fr.jalon.events.programme.ProgrammeEvent.TargetSet;
import fr.jalon.events.programme.ProgrammeEvent.TargetWithdrawn;
import fr.jalon.events.value.DecidedBy;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Milestone;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what was promised: programmes, definitions, targets and releases. Few and rare, so one statement each. */
@Component
final class PromiseTables {

    private final JdbcTemplate jdbc;

    PromiseTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(Recorded<? extends ProgrammeEvent> recorded) {
        long position = recorded.position();
        switch (recorded.event()) {
            case ProgrammeLaunched e -> launched(e, position);
            case IndicatorDefined e -> defined(e, position);
            case TargetSet e -> target(e, position, Change.of(e));
            case TargetRevised e -> target(e, position, Change.of(e));
            case TargetWithdrawn e -> target(e, position, Change.of(e));
            case FiguresReleased e -> released(e, position);
            case FigureExplained _, StrictScopeSet _, RetentionSet _ -> {
                // No figure: each is kept by the view that shows it.
            }
        }
    }

    private void launched(ProgrammeLaunched e, long position) {
        jdbc.update(
                "insert into views.programme values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                e.programme().value(),
                e.organisation().value(),
                e.name().value(),
                text(e.scheme()),
                e.period().from(),
                e.period().to(),
                e.zone().getId(),
                position);
        int place = 0;
        for (var territory : e.territories()) {
            part(e.programme(), "territory", place++, territory.territory().value(), territory.name());
        }
        for (var strand : e.strands()) {
            part(e.programme(), "strand", place++, strand.strand().value(), strand.name());
        }
        for (var funder : e.funders()) {
            part(e.programme(), "funder", place++, funder.value(), null);
        }
    }

    private void part(ProgrammeId programme, String part, int place, String id, @Nullable Label name) {
        jdbc.update(
                "insert into views.programme_part values (?, ?, ?, ?, ?) on conflict do nothing",
                programme.value(),
                part,
                place,
                id,
                text(name));
    }

    private void defined(IndicatorDefined e, long position) {
        IndicatorDefinition definition = e.definition();
        Counting counting = Counting.of(definition.measure());
        Measure.@Nullable Distinct distinct = counting.distinct();
        jdbc.update(
                "insert into views.indicator values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do"
                        + " nothing",
                e.programme().value(),
                e.indicator().value(),
                e.version(),
                definition.label().value(),
                definition.sentence().value(),
                definition.unit().name(),
                definition.reach().name(),
                definition.measure().facts(),
                distinct == null ? null : distinct.of().name(),
                distinct == null ? null : distinct.atLeast(),
                distinct == null || distinct.within() == null
                        ? null
                        : distinct.within().name(),
                distinct == null ? null : distinct.minimumShare(),
                definition.measure() instanceof Measure.Estimate ? counting.each() : null,
                e.occurredOn(),
                position);
    }

    private void target(ProgrammeEvent e, long position, Change change) {
        jdbc.update(
                "insert into views.target values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                e.programme().value(),
                change.indicator().value(),
                change.kind(),
                change.before(),
                change.value(),
                e.occurredOn(),
                change.decidedBy() == null ? null : change.decidedBy().name(),
                text(change.amendment()),
                position);
        for (Milestone milestone : change.milestones()) {
            milestone(e.programme(), change.indicator(), position, milestone.on(), milestone.value());
        }
    }

    private void milestone(ProgrammeId programme, IndicatorId indicator, long position, LocalDate on, int value) {
        jdbc.update(
                "insert into views.target_milestone values (?, ?, ?, ?, ?) on conflict do nothing",
                programme.value(),
                indicator.value(),
                position,
                on,
                value);
    }

    private void released(FiguresReleased e, long position) {
        jdbc.update(
                "insert into views.release values (?, ?, ?, ?, ?) on conflict do nothing",
                e.programme().value(),
                e.on(),
                e.position(),
                e.occurredOn(),
                position);
    }

    private static @Nullable String text(@Nullable Label label) {
        return label == null ? null : label.value();
    }

    private record Change(
            String kind,
            IndicatorId indicator,
            @Nullable Integer before,
            @Nullable Integer value,
            @Nullable DecidedBy decidedBy,
            @Nullable Label amendment,
            List<Milestone> milestones) {

        static Change of(TargetSet e) {
            return new Change("set", e.indicator(), null, e.value(), null, null, e.milestones());
        }

        static Change of(TargetRevised e) {
            return new Change("revised", e.indicator(), e.from(), e.to(), e.decidedBy(), e.amendment(), e.milestones());
        }

        static Change of(TargetWithdrawn e) {
            return new Change("withdrawn", e.indicator(), e.value(), null, e.decidedBy(), e.amendment(), List.of());
        }
    }
}
