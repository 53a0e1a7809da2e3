package fr.jalon.query.figures;

import fr.jalon.query.figures.Changes.Cause;
import fr.jalon.query.figures.Changes.Change;
import fr.jalon.query.figures.Changes.Count;
import fr.jalon.query.figures.Changes.Decision;
import fr.jalon.query.figures.Changes.Side;
import fr.jalon.query.figures.ComparedMoments.Pair;
import fr.jalon.query.figures.ProgrammeDetail.Release;
import fr.jalon.query.figures.ProgrammeDetail.TargetChange;
import fr.jalon.query.figures.Promises.Definition;
import fr.jalon.query.figures.SmallCauses.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What moved between two moments, figure by figure, with what each gap is made of. */
@Component
final class ChangesRead {

    private final Programmes programmes;
    private final Promises promises;
    private final Counts counts;

    ChangesRead(Programmes programmes, Promises promises, Counts counts) {
        this.programmes = programmes;
        this.promises = promises;
        this.counts = counts;
    }

    Changes read(Programmes.Row programme, Pair pair, boolean forFunder) {
        Moment from = pair.from();
        Moment to = pair.to();
        List<Release> releases = programmes.releases(programme.id());
        List<Definition> definitions = promises.definitions(programme.id(), to.position());
        Map<String, Definition> then = promises.definitions(programme.id(), from.position()).stream()
                .collect(Collectors.toMap(Definition::indicator, Function.identity()));
        Promised promised = new Promised(
                promises.targets(programme.id(), from.position()),
                promises.targets(programme.id(), to.position()),
                pair);
        Heads heads = new Heads(counts.unnamed(from).total(), counts.unnamed(to).total());
        return new Changes(
                programme.id(),
                programme.name(),
                side(from, releases),
                side(to, releases),
                from.complete() && to.complete(),
                Math.max(from.pending(), to.pending()),
                definitions.stream()
                        .map(now -> change(then.get(now.indicator()), now, pair, heads, promised, forFunder))
                        .toList(),
                decisions(definitions, promised.now(), pair));
    }

    private Change change(
            @Nullable Definition then, Definition now, Pair pair, Heads heads, Promised promised, boolean forFunder) {
        Walk walk = then == null ? null : walk(Steps.of(then, now, pair));
        long value = walk == null
                ? counts.counted(Steps.of(now, now, pair).steps().getLast().standing(), now.counting())
                : walk.last();
        Count before = walk == null || then == null ? null : count(then.counting(), walk.first(), heads.before());
        Count after = count(now.counting(), value, heads.now());
        return new Change(
                now.indicator(),
                now.label(),
                now.unitName(),
                now.reachName(),
                before,
                after,
                before == null ? null : after.value() - before.value(),
                walk == null ? List.of() : causes(walk, forFunder && now.countsPeople()),
                promised.before(now.indicator()),
                promised.now(now.indicator()),
                now.version());
    }

    private Walk walk(Steps steps) {
        long first = counts.counted(steps.start(), steps.first());
        List<Taken> taken = new ArrayList<>();
        long before = first;
        long scaledBefore = steps.first().scaled(first);
        for (Steps.Step step : steps.steps()) {
            long after = counts.counted(step.standing(), step.counting());
            long scaled = step.counting().scaled(after);
            taken.add(new Taken(new Part(step.kind(), after - before), scaled - scaledBefore));
            before = after;
            scaledBefore = scaled;
        }
        return new Walk(first, before, taken);
    }

    private static List<Cause> causes(Walk walk, boolean hides) {
        List<Part> parts = walk.taken().stream().map(Taken::part).toList();
        Set<Integer> hidden = hides ? SmallCauses.hidden(parts) : Set.of();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Cause(
                        parts.get(i).kind(),
                        parts.get(i).kind().label(),
                        hidden.contains(i)
                                ? null
                                : Long.valueOf(walk.taken().get(i).scaled()),
                        hidden.contains(i),
                        hidden.contains(i) && parts.get(i).isSmall()))
                .toList();
    }

    private static Count count(Counting counting, long counted, long heads) {
        long value = counting.scaled(counted);
        return new Count(value, value, counting.mayHoldUnnamed() ? counting.scaled(counted + heads) : value);
    }

    private static List<Decision> decisions(List<Definition> definitions, Map<String, Targets> targets, Pair pair) {
        return definitions.stream()
                .flatMap(definition -> targets.getOrDefault(definition.indicator(), Targets.NONE).changes().stream()
                        .filter(change -> isBetween(change, pair))
                        .map(change -> new Decision(definition.indicator(), definition.label(), change)))
                .sorted(Comparator.comparing(decision -> decision.change().position()))
                .toList();
    }

    /** Recorded since, or agreed before and in effect since. */
    private static boolean isBetween(TargetChange change, Pair pair) {
        return change.position() > pair.from().position()
                || change.effectiveOn().isAfter(pair.from().on())
                        && !change.effectiveOn().isAfter(pair.to().on());
    }

    static Side side(Moment moment, List<Release> releases) {
        return new Side(
                moment.on(),
                moment.position(),
                releases.stream()
                        .filter(release -> release.on().equals(moment.on()) && release.position() == moment.position())
                        .map(Release::releasedOn)
                        .findFirst()
                        .orElse(null));
    }

    /** The targets as known then and as known now, each with its own day. */
    private record Promised(Map<String, Targets> then, Map<String, Targets> now, Pair pair) {

        @Nullable
        Integer before(String indicator) {
            return then.getOrDefault(indicator, Targets.NONE).value(pair.from().on());
        }

        @Nullable
        Integer now(String indicator) {
            return now.getOrDefault(indicator, Targets.NONE).value(pair.to().on());
        }
    }

    /** People counted without a name, then and now. */
    private record Heads(long before, long now) {}

    /** A step that was taken: how many it adds before and after it is scaled. */
    private record Taken(Part part, long scaled) {}

    private record Walk(long first, long last, List<Taken> taken) {}
}
