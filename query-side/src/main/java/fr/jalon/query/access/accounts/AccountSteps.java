package fr.jalon.query.access.accounts;

import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.value.Scope;
import fr.jalon.events.value.SessionId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to an account, step by step: what was given or taken, when, and by whom. */
@Component
final class AccountSteps {
    private final JdbcClient jdbc;

    AccountSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One step.
     *
     * @param scopes the ids of what was given, taken or handed over
     * @param reason a code: why it was taken, or what a link was for
     * @param by the account that did it; none when nobody was signed in
     */
    record Step(
            String kind,
            @Nullable String scopeKind,
            List<String> scopes,
            @Nullable String reason,
            @Nullable String colleague,
            @Nullable LocalDate until,
            LocalDate on,
            @Nullable String by) {}

    /** The steps of an account, the latest first. */
    List<Step> of(String account) {
        return jdbc.sql("""
            select kind, scope_kind, scopes, reason, colleague, until, on_day, by_account from views.account_step
            where account = ? order by position desc\
            """)
                .param(account)
                .query((row, _) -> new Step(
                        row.getString("kind"),
                        row.getString("scope_kind"),
                        listed(row.getString("scopes")),
                        row.getString("reason"),
                        row.getString("colleague"),
                        row.getObject("until", LocalDate.class),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("by_account")))
                .list();
    }

    void add(long position, AccessEvent event, @Nullable String by) {
        Step step = step(event, by);
        jdbc.sql("""
            insert into views.account_step values
                (:position, :account, :kind, :scopeKind, :scopes, :reason, :colleague, cast(:until as date), :on, :by)
            on conflict do nothing\
            """)
                .param("position", position)
                .param("account", event.account().value())
                .param("kind", step.kind())
                .param("scopeKind", step.scopeKind())
                .param("scopes", step.scopes().isEmpty() ? null : String.join(",", step.scopes()))
                .param("reason", step.reason())
                .param("colleague", step.colleague())
                .param("until", step.until())
                .param("on", step.on())
                .param("by", step.by())
                .update();
    }

    private static Step step(AccessEvent event, @Nullable String by) {
        LocalDate on = event.occurredOn();
        return switch (event) {
            case AccessEvent.AccountOpened _ -> plain("OPENED", null, on, by);
            case AccessEvent.AccountReopened _ -> plain("REOPENED", null, on, by);
            case AccessEvent.AccountDisabled e -> plain("DISABLED", e.reason().name(), on, by);
            case AccessEvent.ScopeGranted e -> scoped("GRANTED", e.scope(), null, on, by);
            case AccessEvent.MissionGranted e ->
                new Step("MISSION", "programme", List.of(e.programme().value()), null, null, e.until(), on, by);
            case AccessEvent.ScopeRevoked e ->
                scoped("REVOKED", e.scope(), e.reason().name(), on, by);
            case AccessEvent.SignInLinkGiven e ->
                new Step("LINK", null, List.of(), e.purpose().name(), null, e.expiresOn(), on, by);
            case AccessEvent.SessionsHandedOver e ->
                new Step(
                        "HANDED",
                        "session",
                        e.sessions().stream().map(SessionId::value).toList(),
                        null,
                        e.to().value(),
                        null,
                        on,
                        by);
        };
    }

    private static Step plain(String kind, @Nullable String reason, LocalDate on, @Nullable String by) {
        return new Step(kind, null, List.of(), reason, null, null, on, by);
    }

    private static Step scoped(String kind, Scope scope, @Nullable String reason, LocalDate on, @Nullable String by) {
        return new Step(kind, kindOf(scope), List.of(idOf(scope)), reason, null, null, on, by);
    }

    static String kindOf(Scope scope) {
        return switch (scope) {
            case Scope.OfProgramme _ -> "programme";
            case Scope.OfSession _ -> "session";
        };
    }

    static String idOf(Scope scope) {
        return switch (scope) {
            case Scope.OfProgramme of -> of.programme().value();
            case Scope.OfSession of -> of.session().value();
        };
    }

    private static List<String> listed(@Nullable String ids) {
        return ids == null ? List.of() : Arrays.stream(ids.split(",")).collect(Collectors.toList());
    }
}
