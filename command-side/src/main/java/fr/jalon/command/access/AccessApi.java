package fr.jalon.command.access;

import fr.jalon.command.access.OpenAccount.SignIn;
import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.command.http.Tells;
import fr.jalon.events.Actor;
import fr.jalon.events.Keyring;
import fr.jalon.events.PersonalField;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import fr.jalon.events.value.SessionId;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opening accounts over HTTP, and what each may reach. */
@RestController
@RequestMapping("/commands/accounts")
class AccessApi {

    private final CommandDispatcher dispatcher;
    private final Permissions permissions;
    private final AccessLookup lookup;
    private final LinkSecrets links;
    private final Keyring keyring;
    private final Clock clock;

    AccessApi(
            CommandDispatcher dispatcher,
            Permissions permissions,
            AccessLookup lookup,
            LinkSecrets links,
            Keyring keyring,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.permissions = permissions;
        this.lookup = lookup;
        this.links = links;
        this.keyring = keyring;
        this.clock = clock;
    }

    /** Without a one-time password it is an invitation: the answer shows a link, once. */
    @PostMapping
    @Tells(id = "person", sometimes = "link")
    ResponseEntity<?> open(@RequestBody Opening body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.ADMINISTRATOR);
        AccountId id = AccountId.random();
        FirstSecret first = body.oneTimePassword() == null
                ? links.make(id, incoming, actor)
                : new OneTimePassword(body.oneTimePassword());
        OpenAccount command = opening(id, body, first, actor);
        ResponseEntity<?> answered = dispatcher.created(
                incoming, actor, id.value(), Map.of("person", command.person().value()), command);
        return switch (first) {
            case SignInLink link -> LinkAnswer.of(answered, incoming, id.value(), link);
            case OneTimePassword _ -> answered;
        };
    }

    private OpenAccount opening(AccountId id, Opening body, FirstSecret first, Actor actor) {
        OrganisationId organisation = organisation(actor, body.organisation());
        PersonId person = person(actor, body.person());
        Role role = Shape.required("role", body.role());
        String displayName = Shape.text("displayName", body.displayName(), 100);
        String login = Shape.text("login", body.login(), 100);
        return new OpenAccount(
                id,
                organisation,
                person,
                role,
                keyring.seal(person.value(), PersonalField.DISPLAY_NAME, displayName),
                new SignIn(login, first),
                HouseDay.of(clock));
    }

    /** What is granted must be the administrator's to give; whose account it is, the decision judges further. */
    @PostMapping("/{account}/scopes")
    ResponseEntity<?> grant(
            @PathVariable AccountId account, @RequestBody Granting body, Incoming incoming, Actor actor) {
        administer(actor, account);
        Scope scope = scope(actor, body.programme(), body.session());
        Grantable opens = lookup.grantable(scope).orElseThrow(() -> new Refusal(AccessRefusal.SCOPE_OF_ANOTHER));
        return dispatcher.dispatch(
                incoming, actor, account.value(), new GrantScope(account, scope, opens, HouseDay.of(clock)));
    }

    @PostMapping("/{account}/scopes/revocation")
    ResponseEntity<?> revoke(
            @PathVariable AccountId account, @RequestBody Revocation body, Incoming incoming, Actor actor) {
        administer(actor, account);
        return dispatcher.dispatch(
                incoming,
                actor,
                account.value(),
                new RevokeScope(
                        account,
                        scope(actor, body.programme(), body.session()),
                        Shape.required("reason", body.reason()),
                        HouseDay.of(clock)));
    }

    private void administer(Actor actor, AccountId account) {
        permissions.require(actor, Role.ADMINISTRATOR);
        if (!lookup.comesFromAnywhere(account)) {
            permissions.reach(actor, account);
        }
    }

    private @Nullable OrganisationId organisation(Actor actor, @Nullable OrganisationId named) {
        OrganisationId organisation = named == null ? actor.organisation() : named;
        if (organisation != null) {
            permissions.reach(actor, organisation);
        }
        return organisation;
    }

    private PersonId person(Actor actor, @Nullable PersonId known) {
        if (known == null) {
            return PersonId.random();
        }
        permissions.reach(actor, known);
        return known;
    }

    private Scope scope(Actor actor, @Nullable ProgrammeId programme, @Nullable SessionId session) {
        Shape.check("session", programme == null || session == null);
        if (session != null) {
            permissions.reach(actor, session);
            return new Scope.OfSession(session);
        }
        ProgrammeId named = Shape.required("programme", programme);
        permissions.reach(actor, named);
        return new Scope.OfProgramme(named);
    }

    record Opening(
            @Nullable OrganisationId organisation,
            @Bounds(required = true) @Nullable Role role,

            @Bounds(required = true, letters = 100) @Nullable
            String displayName,

            @Bounds(required = true, letters = 100) @Nullable
            String login,

            @Bounds(letters = 72) @Nullable String oneTimePassword,
            @Nullable PersonId person) {

        @Override
        public String toString() {
            return "Opening[…]";
        }
    }

    record Granting(
            @Nullable ProgrammeId programme, @Nullable SessionId session) {}

    record Revocation(
            @Nullable ProgrammeId programme,
            @Nullable SessionId session,
            @Bounds(required = true) @Nullable RevocationReason reason) {}
}
