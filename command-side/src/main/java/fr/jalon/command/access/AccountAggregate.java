package fr.jalon.command.access;

import fr.jalon.command.decision.Decides;
import fr.jalon.command.decision.Refusal;
import fr.jalon.events.Credentials;
import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.value.AccountId;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One account's stream, as Axon loads and writes it. Each handler is one thing that can be done. */
@Aggregate
class AccountAggregate {

    @AggregateIdentifier
    private @Nullable AccountId id;

    private Account state = new Account.Unknown();

    /** The credentials are written in the transaction that opens the account: both are there, or neither. */
    @Decides
    void handle(OpenAccount command, AccessLookup lookup, Credentials credentials) {
        List<AccessEvent> events = command.decide(state, lookup.kindOf(command.organisation()));
        try {
            register(command, credentials);
        } catch (Credentials.LoginTaken taken) {
            throw new Refusal(AccessRefusal.LOGIN_TAKEN);
        } catch (Credentials.PasswordTooWeak weak) {
            throw new Refusal(AccessRefusal.PASSWORD_TOO_WEAK);
        }
        events.forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(GiveSignInLink command, Credentials credentials) {
        List<AccessEvent> events = command.decide(state);
        credentials.openLink(command.account(), command.link().secret(), SignInLink.LIFE);
        events.forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(GrantScope command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(GrantMission command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(RevokeScope command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(DisableAccount command, AccessLookup lookup) {
        command.decide(state, lookup.othersAdminister(command.account())).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(ReopenAccount command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    private static void register(OpenAccount command, Credentials credentials) {
        String login = command.signIn().login();
        switch (command.signIn().by()) {
            case OneTimePassword given -> credentials.register(command.account(), login, given.password());
            case SignInLink link -> {
                credentials.invite(command.account(), login);
                credentials.openLink(command.account(), link.secret(), SignInLink.LIFE);
            }
        }
    }

    @EventSourcingHandler
    void on(AccessEvent event) {
        id = event.account();
        state = state.evolve(event);
    }
}
