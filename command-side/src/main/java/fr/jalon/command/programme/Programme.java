package fr.jalon.command.programme;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.programme.IndicatorDefinition;
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
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Milestone;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What deciding about a programme needs to know of it. */
sealed interface Programme {

    Programme evolve(ProgrammeEvent event);

    /** Nothing was said of it yet. */
    record Unknown() implements Programme {

        @Override
        public Programme evolve(ProgrammeEvent event) {
            return event instanceof ProgrammeLaunched launched
                    ? new Running(
                            launched.programme(),
                            launched.organisation(),
                            launched.period(),
                            launched.zone(),
                            Map.of(),
                            Map.of(),
                            List.of(),
                            false,
                            Retentions.of(launched))
                    : this;
        }
    }

    /**
     * A programme that was launched.
     *
     * @param targets by indicator; a withdrawn one stays, without a value
     * @param releases what was shared with the funders, the last one at the end
     * @param strict whether its papers name people by their first name alone
     */
    record Running(
            ProgrammeId programme,
            OrganisationId organisation,
            Period period,
            ZoneId zone,
            Map<IndicatorId, Indicator> indicators,
            Map<IndicatorId, Target> targets,
            List<Release> releases,
            boolean strict,
            Retentions retentions)
            implements Programme {

        @Override
        public Programme evolve(ProgrammeEvent event) {
            return switch (event) {
                case ProgrammeLaunched _ -> this;
                case IndicatorDefined e -> withIndicator(e.indicator(), new Indicator(e.version(), e.definition()));
                case TargetSet e -> withTarget(e.indicator(), new Target(e.value(), e.milestones(), e.occurredOn()));
                case TargetRevised e -> withTarget(e.indicator(), new Target(e.to(), e.milestones(), e.occurredOn()));
                case TargetWithdrawn e -> withTarget(e.indicator(), new Target(null, List.of(), e.occurredOn()));
                case FiguresReleased e -> withRelease(new Release(e.on(), e.position()));
                case FigureExplained _ -> this;
                case StrictScopeSet e -> withScope(e.strict());
                case RetentionSet e -> withRetentions(retentions.with(e.strand(), e.months()));
            };
        }

        LocalDate today(Instant now) {
            return LocalDate.ofInstant(now, zone);
        }

        /** The indicator's target as it was last set, revised or withdrawn. */
        Optional<Target> target(IndicatorId indicator) {
            if (!indicators.containsKey(indicator)) {
                throw new Refusal(ProgrammeRefusal.INDICATOR_UNKNOWN, Map.of("indicator", indicator.value()));
            }
            return Optional.ofNullable(targets.get(indicator));
        }

        private Running withIndicator(IndicatorId id, Indicator indicator) {
            Map<IndicatorId, Indicator> all = new HashMap<>(indicators);
            all.put(id, indicator);
            return new Running(
                    programme, organisation, period, zone, Map.copyOf(all), targets, releases, strict, retentions);
        }

        private Running withTarget(IndicatorId id, Target target) {
            Map<IndicatorId, Target> all = new HashMap<>(targets);
            all.put(id, target);
            return new Running(
                    programme, organisation, period, zone, indicators, Map.copyOf(all), releases, strict, retentions);
        }

        /** What was shared last; none before the first time. */
        Optional<Release> released() {
            return releases.isEmpty() ? Optional.empty() : Optional.of(releases.getLast());
        }

        private Running withRelease(Release release) {
            List<Release> all = new ArrayList<>(releases);
            all.add(release);
            return new Running(
                    programme, organisation, period, zone, indicators, targets, List.copyOf(all), strict, retentions);
        }

        private Running withScope(boolean changed) {
            return new Running(
                    programme, organisation, period, zone, indicators, targets, releases, changed, retentions);
        }

        private Running withRetentions(Retentions set) {
            return new Running(programme, organisation, period, zone, indicators, targets, releases, strict, set);
        }
    }

    record Indicator(int version, IndicatorDefinition definition) {}

    /** @param value none once withdrawn */
    record Target(@Nullable Integer value, List<Milestone> milestones, LocalDate since) {}

    record Release(LocalDate on, long position) {}
}
