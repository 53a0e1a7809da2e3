package fr.jalon.query.family;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.family.FamilyEvent.AdultFileChecked;
import fr.jalon.events.family.FamilyEvent.AdultLeft;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.session.AttendanceEvent.NewcomerReceived;
import fr.jalon.events.value.PersonId;
import fr.jalon.query.people.SealedText;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who was received in a hall, until their file was looked through. */
@Component
final class NewcomerProjection implements Projection {
    private final JdbcClient jdbc;

    NewcomerProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "newcomer";
    }

    @Override
    public List<String> tables() {
        return List.of("newcomer");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(NewcomerReceived.class, AdultFileChecked.class, AdultLeft.class, PersonErased.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            switch (recorded.event()) {
                case NewcomerReceived event -> received(event, recorded.position());
                case AdultFileChecked event -> settled(event.person());
                case AdultLeft event -> settled(event.person());
                case PersonErased event -> settled(event.person());
                default -> {}
            }
        }
    }

    private void received(NewcomerReceived event, long position) {
        jdbc.sql("""
            insert into views.newcomer (person, organisation, programme, family, invited_by, met_on, rank)
            values (:person, :organisation, :programme, :family, :invited, :on, :rank)
            on conflict (person) do nothing\
            """)
                .param("person", event.participant().person().value())
                .param("organisation", event.where().organisation().value())
                .param("programme", event.where().programme().value())
                .param("family", event.participant().family().value())
                .param("invited", SealedText.of(event.invitedBy()))
                .param("on", event.occurredOn())
                .param("rank", position)
                .update();
    }

    private void settled(PersonId person) {
        jdbc.sql("update views.newcomer set settled = true where person = :person")
                .param("person", person.value())
                .update();
    }
}
