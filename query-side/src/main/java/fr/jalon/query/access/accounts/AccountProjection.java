package fr.jalon.query.access.accounts;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.value.Scope;
import fr.jalon.query.people.SealedText;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps accounts and what was granted to them. Passwords and sign-ins are no events and are not here. */
@Component
final class AccountProjection implements Projection {
    private final JdbcClient jdbc;

    AccountProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public void reset() {
        jdbc.sql("truncate views.account cascade").update();
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            if (recorded.event() instanceof AccessEvent event) {
                apply(event);
            }
        }
    }

    private void apply(AccessEvent event) {
        switch (event) {
            case AccessEvent.AccountOpened e -> open(e);
            case AccessEvent.ScopeGranted e -> scope("""
                insert into views.account_scope values (:account, :kind, :id, :on) on conflict do nothing\
                """, e, e.scope());
            case AccessEvent.ScopeRevoked e -> scope("""
                delete from views.account_scope
                where account = :account and kind = :kind and id = :id\
                """, e, e.scope());
            case AccessEvent.AccountDisabled e ->
                jdbc.sql("update views.account set disabled_on = :on where account = :account")
                        .param("on", e.occurredOn())
                        .param("account", e.account().value())
                        .update();
        }
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

    private void scope(String sql, AccessEvent event, Scope scope) {
        String kind = switch (scope) {
            case Scope.OfProgramme _ -> "programme";
            case Scope.OfSession _ -> "session";
        };
        String id = switch (scope) {
            case Scope.OfProgramme of -> of.programme().value();
            case Scope.OfSession of -> of.session().value();
        };
        jdbc.sql(sql)
                .param("account", event.account().value())
                .param("kind", kind)
                .param("id", id)
                .param("on", event.occurredOn())
                .update();
    }
}
