package fr.jalon.platform.security;

import fr.jalon.events.access.AccessEvent.AccountDisabled;
import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.access.AccessEvent.AccountReopened;
import fr.jalon.events.access.AccessEvent.MissionGranted;
import fr.jalon.events.access.AccessEvent.ScopeGranted;
import fr.jalon.events.access.AccessEvent.ScopeRevoked;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Scope;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the tables of accounts, in the transaction of the event: a grant holds, and a disabling bites, from its commit on. */
@Component
@ProcessingGroup("lookup.access-accounts")
class AccessAccounts {

    private final JdbcClient jdbc;

    AccessAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(AccountOpened event) {
        @Nullable OrganisationId organisation = event.organisation();
        jdbc.sql("insert into events.account (account_id, organisation, role) values (:account, :organisation, :role)")
                .param("account", event.account().value())
                .param("organisation", organisation == null ? null : organisation.value())
                .param("role", event.role().name())
                .update();
    }

    @EventHandler
    void on(ScopeGranted event) {
        scope("""
            insert into events.account_scope (account_id, kind, scope_id) values (:account, :kind, :id)
            on conflict do nothing\
            """, event.account(), event.scope());
    }

    /** Of several missions in one programme the one that ends last keeps it open. */
    @EventHandler
    void on(MissionGranted event) {
        jdbc.sql("""
            insert into events.account_scope as held (account_id, kind, scope_id, until)
            values (:account, 'programme', :programme, :until)
            on conflict (account_id, kind, scope_id) do update set until = greatest(held.until, excluded.until)\
            """)
                .param("account", event.account().value())
                .param("programme", event.programme().value())
                .param("until", event.until())
                .update();
    }

    @EventHandler
    void on(ScopeRevoked event) {
        scope(
                "delete from events.account_scope where account_id = :account and kind = :kind and scope_id = :id",
                event.account(),
                event.scope());
    }

    @EventHandler
    void on(AccountDisabled event) {
        jdbc.sql("delete from events.sign_in_link where account_id = :account")
                .param("account", event.account().value())
                .update();
        jdbc.sql("update events.account set enabled = false, generation = generation + 1 where account_id = :account")
                .param("account", event.account().value())
                .update();
    }

    /** It may sign in again; what it was signed in with before stays ended. */
    @EventHandler
    void on(AccountReopened event) {
        jdbc.sql("update events.account set enabled = true where account_id = :account")
                .param("account", event.account().value())
                .update();
    }

    private void scope(String sql, AccountId account, Scope scope) {
        String kind = switch (scope) {
            case Scope.OfProgramme of -> "programme";
            case Scope.OfSession of -> "session";
        };
        String id = switch (scope) {
            case Scope.OfProgramme of -> of.programme().value();
            case Scope.OfSession of -> of.session().value();
        };
        jdbc.sql(sql)
                .param("account", account.value())
                .param("kind", kind)
                .param("id", id)
                .update();
    }
}
