package fr.jalon.command.programme;

import fr.jalon.command.decision.Decides;
import fr.jalon.events.programme.ProgrammeEvent;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One programme's stream, as Axon loads and writes it. Each handler is one thing that can be done. */
@Aggregate
class ProgrammeAggregate {

    @AggregateIdentifier
    private @Nullable ProgrammeId id;

    private Programme state = new Programme.Unknown();

    @Decides
    void handle(LaunchProgramme command, KnownOrganisations organisations, LaunchedProgrammes others) {
        List<OrganisationId> named = new ArrayList<>(command.funders());
        named.add(command.organisation());
        command.decide(state, organisations.among(named), others).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(DefineIndicator command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(SetTarget command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(ReviseTarget command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(WithdrawTarget command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(ReleaseFigures command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(ExplainFigure command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(SetStrictScope command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(SetRetention command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ProgrammeEvent event) {
        id = event.programme();
        state = state.evolve(event);
    }
}
