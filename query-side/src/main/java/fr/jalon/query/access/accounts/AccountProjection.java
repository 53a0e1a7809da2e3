package fr.jalon.query.access.accounts;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.value.Scope;
import fr.jalon.query.people.SealedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps accounts and what was granted to them. Passwords and sign-ins are no events and are not here. */
@Component
final class AccountProjection implements Projection {
    private final JdbcClient jdbc;
    private final AccountSteps steps;

    AccountProjection(JdbcClient jdbc, AccountSteps steps) {
        this.jdbc = jdbc;
        this.steps = steps;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public List<String> tables() {
        return List.of("account", "account_scope", "account_step");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(AccessEvent.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            if (recorded.event() instanceof AccessEvent event) {
                String by = recorded.metadata().get(EventMetadata.ACTOR);
                apply(event, by);
                steps.add(recorded.position(), event, by);
            }
        }
    }

    private void apply(AccessEvent event, @Nullable String by) {
        switch (event) {
            case AccessEvent.AccountOpened e -> open(e);
            case AccessEvent.ScopeGranted e -> scope("""
                insert into views.account_scope (account, kind, id, since, granted_by)
                values (:account, :kind, :id, :on, :by) on conflict do nothing\
                """, e, e.scope(), by);
            case AccessEvent.MissionGranted e -> mission(e, by);
            case AccessEvent.ScopeRevoked e -> scope("""
                delete from views.account_scope
                where account = :account and kind = :kind and id = :id\
                """, e, e.scope(), by);
            case AccessEvent.AccountDisabled e -> disabled(e, e.occurredOn());
            case AccessEvent.AccountReopened e -> disabled(e, null);
            case AccessEvent.SignInLinkGiven _, AccessEvent.SessionsHandedOver _ -> {}
        }
    }

    private void disabled(AccessEvent event, @Nullable LocalDate on) {
        jdbc.sql("update views.account set disabled_on = cast(:on as date) where account = :account")
                .param("on", on)
                .param("account", event.account().value())
                .update();
    }

    private void open(AccessEvent.AccountOpened event) {
        jdbc.sql("""
            insert into views.account values (:account, :organisation, :role, :name, :person, :on)
            on conflict do nothing\
            """)
                .param("account", event.account().value())
                .param(
                        "organisation",
                        event.organisation() == null
                                ? null
                                : event.organisation().value())
                .param("role", event.role().name())
                .param("name", SealedText.of(event.displayName()))
                .param("person", event.person().value())
                .param("on", event.occurredOn())
                .update();
    }

    /** Of several missions in one programme the one that ends last keeps it open. */
    private void mission(AccessEvent.MissionGranted event, @Nullable String by) {
        jdbc.sql("""
            insert into views.account_scope as held (account, kind, id, since, granted_by, until)
            values (:account, 'programme', :programme, :on, :by, :until)
            on conflict (account, kind, id) do update set until = greatest(held.until, excluded.until)\
            """)
                .param("account", event.account().value())
                .param("programme", event.programme().value())
                .param("on", event.occurredOn())
                .param("by", by)
                .param("until", event.until())
                .update();
    }

    private void scope(String sql, AccessEvent event, Scope scope, @Nullable String by) {
        jdbc.sql(sql)
                .param("account", event.account().value())
                .param("kind", AccountSteps.kindOf(scope))
                .param("id", AccountSteps.idOf(scope))
                .param("on", event.occurredOn())
                .param("by", by)
                .update();
    }
}
