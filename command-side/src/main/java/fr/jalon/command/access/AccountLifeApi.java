package fr.jalon.command.access;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.command.http.Tells;
import fr.jalon.events.Actor;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import fr.jalon.events.value.SessionId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of an account once it is there: a new link, closing it, opening it again. */
@RestController
@RequestMapping("/commands/accounts/{account}")
class AccountLifeApi {

    private final CommandDispatcher dispatcher;
    private final Permissions permissions;
    private final AccessLookup lookup;
    private final LinkSecrets links;
    private final Clock clock;

    AccountLifeApi(
            CommandDispatcher dispatcher,
            Permissions permissions,
            AccessLookup lookup,
            LinkSecrets links,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.permissions = permissions;
        this.lookup = lookup;
        this.links = links;
        this.clock = clock;
    }

    @PostMapping("/link")
    @Tells(sometimes = "link")
    ResponseEntity<?> link(@PathVariable AccountId account, Incoming incoming, Actor actor) {
        administer(actor, account);
        SignInLink link = links.make(account, incoming, actor);
        ResponseEntity<?> answered = dispatcher.dispatch(
                incoming, actor, account.value(), new GiveSignInLink(account, link, HouseDay.of(clock)));
        return LinkAnswer.of(answered, incoming, account.value(), link);
    }

    /** With a colleague named, what the account's holder had in charge is theirs in the same transaction, or nothing is done. */
    @PostMapping("/disabling")
    ResponseEntity<?> disable(
            @PathVariable AccountId account, @RequestBody Disabling body, Incoming incoming, Actor actor) {
        administer(actor, account);
        RevocationReason reason = Shape.required("reason", body.reason());
        Handover handover = handover(actor, account, body);
        LocalDate on = HouseDay.of(clock);
        List<Object> commands = new ArrayList<>();
        commands.add(new DisableAccount(account, reason, handover, on));
        if (handover != null && handover.colleague().role() == Role.ANIMATION) {
            handover.sessions().forEach(session -> commands.add(granting(handover, session, on)));
        }
        return dispatcher.dispatch(incoming, actor, account.value(), commands.toArray());
    }

    @PostMapping("/reopening")
    ResponseEntity<?> reopen(@PathVariable AccountId account, Incoming incoming, Actor actor) {
        administer(actor, account);
        return dispatcher.dispatch(incoming, actor, account.value(), new ReopenAccount(account, HouseDay.of(clock)));
    }

    private void administer(Actor actor, AccountId account) {
        permissions.require(actor, Role.ADMINISTRATOR);
        permissions.reach(actor, account);
    }

    private @Nullable Handover handover(Actor actor, AccountId account, Disabling body) {
        AccountId colleague = body.colleague();
        List<SessionId> sessions = Shape.list("sessions", body.sessions());
        sessions.forEach(session -> permissions.reach(actor, session));
        if (colleague == null || sessions.isEmpty()) {
            return null;
        }
        permissions.reach(actor, colleague);
        return new Handover(holder(account), holder(colleague), sessions);
    }

    private Handover.Holder holder(AccountId account) {
        return lookup.holderOf(account).orElseThrow(() -> new Refusal(AccessRefusal.ACCOUNT_UNKNOWN));
    }

    private GrantScope granting(Handover handover, SessionId session, LocalDate on) {
        Scope scope = new Scope.OfSession(session);
        Grantable opens = lookup.grantable(scope).orElseThrow(() -> new Refusal(AccessRefusal.SCOPE_OF_ANOTHER));
        return new GrantScope(handover.colleague().account(), scope, opens, on);
    }

    /** @param colleague who takes these sessions over; without one they stay as they are */
    record Disabling(
            @Bounds(required = true) @Nullable RevocationReason reason,
            @Nullable AccountId colleague,
            @Nullable List<@Nullable SessionId> sessions) {}
}
