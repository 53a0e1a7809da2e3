package fr.jalon.query.organisation.list;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.organisation.OrganisationEvent.OrganisationRegistered;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the list of organisations. */
@Component
final class OrganisationProjection implements Projection {
    private final JdbcClient jdbc;

    OrganisationProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public List<String> tables() {
        return List.of("organisation");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(OrganisationRegistered.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            if (recorded.event() instanceof OrganisationRegistered event) {
                jdbc.sql("insert into views.organisation values (:id, :name, :kind, :on) on conflict do nothing")
                        .param("id", event.organisation().value())
                        .param("name", event.name().value())
                        .param("kind", event.kind().name())
                        .param("on", event.occurredOn())
                        .update();
            }
        }
    }
}
