package fr.jalon.query.audit.mission;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.audit.AuditEvent;
import fr.jalon.events.audit.DrawnPresence;
import fr.jalon.query.people.SealedText;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps samples, the verdict that stands on each of their lines, and their conclusion under its seal. */
@Component
final class SampleProjection implements Projection {
    static final String NAME = "sample";

    private final JdbcClient jdbc;

    SampleProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("sample", "sample_line");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(AuditEvent.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            if (recorded.event() instanceof AuditEvent event) {
                apply(recorded.position(), event);
            }
        }
    }

    private void apply(long position, AuditEvent event) {
        switch (event) {
            case AuditEvent.SampleDrawn e -> drawn(position, e);
            case AuditEvent.SampleLineChecked e ->
                jdbc.sql("update views.sample_line set verdict = :verdict where sample = :sample and presence ="
                                + " :presence")
                        .param("verdict", e.verdict().name())
                        .param("sample", e.sample().value())
                        .param("presence", e.presence().value())
                        .update();
            case AuditEvent.SampleConcluded e ->
                jdbc.sql("""
                    update views.sample set outcome = :outcome, note = :note, concluded_on = :on where sample = :sample\
                    """)
                        .param("outcome", e.outcome().name())
                        .param("note", SealedText.of(e.note()))
                        .param("on", e.occurredOn())
                        .param("sample", e.sample().value())
                        .update();
        }
    }

    private void drawn(long position, AuditEvent.SampleDrawn event) {
        jdbc.sql("""
            insert into views.sample (sample, mission, programme, first_day, last_day, seed, position, presences,
                drawn_on, drawn_at)
            values (:sample, :mission, :programme, :from, :to, :seed, :known, :presences, :on, :position)
            on conflict do nothing\
            """)
                .param("sample", event.sample().value())
                .param("mission", event.mission().value())
                .param("programme", event.programme().value())
                .param("from", event.period().from())
                .param("to", event.period().to())
                .param("seed", event.seed())
                .param("known", event.position())
                .param("presences", event.presences())
                .param("on", event.occurredOn())
                .param("position", position)
                .update();
        int rank = 0;
        for (DrawnPresence line : event.drawn()) {
            rank++;
            line(event, rank, line);
        }
    }

    private void line(AuditEvent.SampleDrawn event, int rank, DrawnPresence line) {
        jdbc.sql("""
            insert into views.sample_line (sample, presence, rank, position, session, workshop, person, on_day)
            values (:sample, :presence, :rank, :position, :session, :workshop, :person, :day) on conflict do nothing\
            """)
                .param("sample", event.sample().value())
                .param("presence", line.presence().value())
                .param("rank", rank)
                .param("position", line.position())
                .param("session", line.session().value())
                .param("workshop", line.workshop().value())
                .param("person", line.person().value())
                .param("day", line.day())
                .update();
    }
}
