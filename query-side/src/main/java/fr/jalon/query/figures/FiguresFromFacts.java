package fr.jalon.query.figures;

import fr.jalon.events.Actor;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.ProgrammeDetail.Named;
import fr.jalon.query.figures.ProgrammeDetail.Promise;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.NotAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Answers from the facts. Each answer is read in one snapshot, so that its numbers agree with each other. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class FiguresFromFacts implements Figures {

    private final Programmes programmes;
    private final Promises promises;
    private final Moments moments;
    private final ProgressRead progress;
    private final ExplanationRead explanations;
    private final TrajectoryRead trajectories;
    private final ComparedMoments compared;
    private final ChangesRead changes;
    private final ChangedFactsRead changedFacts;

    FiguresFromFacts(
            Programmes programmes,
            Promises promises,
            Moments moments,
            ProgressRead progress,
            ExplanationRead explanations,
            TrajectoryRead trajectories,
            ComparedMoments compared,
            ChangesRead changes,
            ChangedFactsRead changedFacts) {
        this.programmes = programmes;
        this.promises = promises;
        this.moments = moments;
        this.progress = progress;
        this.explanations = explanations;
        this.trajectories = trajectories;
        this.compared = compared;
        this.changes = changes;
        this.changedFacts = changedFacts;
    }

    @Override
    public List<ProgrammeSummary> programmes(Actor actor) {
        List<Programmes.Row> rows = switch (actor.role()) {
            case COORDINATOR, AUDITOR, FUNDER -> programmes.among(actor.programmes());
            case ADMINISTRATOR -> programmes.carriedBy(actor.organisation());
            case ANIMATION -> throw noFigures();
        };
        return rows.stream()
                .map(row -> new ProgrammeSummary(row.id(), row.name(), row.firstDay(), row.lastDay()))
                .toList();
    }

    @Override
    public ProgrammeDetail programme(Actor actor, ProgrammeId id) {
        Programmes.Row row = reached(actor, id);
        long position =
                moments.settle(actor, row, Asked.now()).map(Moment::position).orElse(0L);
        return new ProgrammeDetail(
                id,
                row.name(),
                row.scheme(),
                new OrganisationId(row.organisation()),
                row.firstDay(),
                row.lastDay(),
                row.zone(),
                programmes.parts(id, "territory"),
                programmes.parts(id, "strand"),
                programmes.parts(id, "funder").stream()
                        .map(Named::id)
                        .map(OrganisationId::new)
                        .toList(),
                promises(id, position),
                programmes.releases(id));
    }

    private List<Promise> promises(ProgrammeId id, long position) {
        Map<String, Targets> targets = promises.targets(id, position);
        return promises.definitions(id, position).stream()
                .map(definition -> new Promise(
                        definition.indicator(),
                        definition.label(),
                        definition.sentence(),
                        definition.unitName(),
                        definition.reachName(),
                        definition.version(),
                        targets.getOrDefault(definition.indicator(), Targets.NONE)
                                .changes()))
                .toList();
    }

    @Override
    public Progress progress(Actor actor, ProgrammeId id, Asked asked) {
        Programmes.Row row = reached(actor, id);
        return moments.settle(actor, row, asked)
                .map(moment -> progress.read(row, moment, actor.role() == Role.FUNDER))
                .orElseGet(() -> nothingReleased(row));
    }

    @Override
    public Explanation explanation(Actor actor, ProgrammeId id, IndicatorId indicator, Asked asked, Paging paging) {
        Programmes.Row row = reached(actor, id);
        Moment moment = moments.settle(actor, row, asked).orElseThrow(Moments::notReleased);
        return explanations.read(actor, row, defined(moment, indicator), moment, paging);
    }

    @Override
    public Explanation pseudonymous(Actor actor, ProgrammeId id, IndicatorId indicator, Asked asked, Paging paging) {
        return explanation(byPseudonyms(actor), id, indicator, asked, paging);
    }

    /** Who sees rows by name sees them here as an auditor would; what may be reached stays the same. */
    private static Actor byPseudonyms(Actor actor) {
        return actor.role() == Role.COORDINATOR
                ? new Actor(actor.account(), Role.AUDITOR, actor.organisation(), actor.programmes(), actor.sessions())
                : actor;
    }

    @Override
    public Trajectory trajectory(Actor actor, ProgrammeId id, IndicatorId indicator, Asked asked) {
        Programmes.Row row = reached(actor, id);
        Moment moment = moments.settle(actor, row, asked).orElseThrow(Moments::notReleased);
        return trajectories.read(row, defined(moment, indicator), moment, actor.role() == Role.FUNDER);
    }

    @Override
    public Progress preview(Actor actor, ProgrammeId id, Asked asked) {
        Programmes.Row row = reached(actor, id);
        return progress.read(row, moments.settle(actor, row, asked).orElseThrow(Moments::notReleased), true);
    }

    @Override
    public Trajectory previewTrajectory(Actor actor, ProgrammeId id, IndicatorId indicator, Asked asked) {
        Programmes.Row row = reached(actor, id);
        Moment moment = moments.settle(actor, row, asked).orElseThrow(Moments::notReleased);
        return trajectories.read(row, defined(moment, indicator), moment, true);
    }

    @Override
    public Optional<Changes> changes(Actor actor, ProgrammeId id, Compared asked) {
        Programmes.Row row = reached(actor, id);
        return compared.settle(actor, row, asked).map(pair -> changes.read(row, pair, actor.role() == Role.FUNDER));
    }

    @Override
    public Optional<ChangedFacts> changedFacts(Actor actor, ProgrammeId id, IndicatorId indicator, Compared asked) {
        Programmes.Row row = reached(actor, id);
        if (actor.role() == Role.FUNDER) {
            throw noFigures();
        }
        return compared.settle(actor, row, asked).map(pair -> {
            Promises.Definition now = defined(pair.to(), indicator);
            Changes all = changes.read(row, pair, false);
            Changes.Change change = all.figures().stream()
                    .filter(figure -> figure.indicator().equals(indicator.value()))
                    .findFirst()
                    .orElseThrow(Absent::new);
            Promises.Definition then = promises.definition(
                            id, indicator.value(), pair.from().position())
                    .orElse(now);
            return changedFacts.read(actor, row, all, change, then, now, pair);
        });
    }

    private Promises.Definition defined(Moment moment, IndicatorId indicator) {
        return promises.definition(moment.programme(), indicator.value(), moment.position())
                .orElseThrow(Absent::new);
    }

    private Programmes.Row reached(Actor actor, ProgrammeId id) {
        switch (actor.role()) {
            case COORDINATOR, AUDITOR, FUNDER -> {
                if (!actor.mayReach(id)) {
                    throw new Absent();
                }
            }
            case ANIMATION, ADMINISTRATOR -> throw noFigures();
        }
        return programmes.find(id).orElseThrow(Absent::new);
    }

    private static NotAllowed noFigures() {
        return new NotAllowed("access.role-not-allowed", "Votre rôle ne donne pas accès aux chiffres.");
    }

    private Progress nothingReleased(Programmes.Row row) {
        Moment now = moments.now(row, moments.today(row));
        return new Progress(
                now.programme(),
                row.name(),
                now.position(),
                now.on(),
                now.knownAt(),
                now.complete(),
                now.pending(),
                "L’association n’a pas encore partagé de chiffres pour ce projet.",
                List.of());
    }
}
