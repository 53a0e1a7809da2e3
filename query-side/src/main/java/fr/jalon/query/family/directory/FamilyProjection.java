package fr.jalon.query.family.directory;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.Child;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.PersonId;
import fr.jalon.query.people.SealedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps families as they stand, under seal. */
@Component
final class FamilyProjection implements Projection {
    private final JdbcClient jdbc;

    FamilyProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "family";
    }

    @Override
    public List<String> tables() {
        return List.of("family", "family_adult", "family_child");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(FamilyEvent.class, PersonEvent.NoticeGiven.class, PersonEvent.PersonErased.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            switch (recorded.event()) {
                case FamilyEvent event -> apply(event, recorded);
                case PersonEvent.NoticeGiven event -> notice(event, recorded.metadata());
                case PersonEvent.PersonErased event -> erase(event);
                default -> {}
            }
        }
    }

    private void apply(FamilyEvent event, Recorded<DomainEvent> recorded) {
        switch (event) {
            case FamilyEvent.FamilyRegistered e -> {
                register(e, recorded.metadata().getOrDefault(EventMetadata.ACTOR, ""));
                e.adults().forEach(adult -> write(e.family(), adult, recorded.position()));
                e.children().forEach(child -> write(e.family(), child, recorded.position()));
            }
            case FamilyEvent.AdultJoined e -> write(e.family(), e.adult(), recorded.position());
            case FamilyEvent.AdultCorrected e -> write(e.family(), e.adult(), recorded.position());
            case FamilyEvent.AdultLeft e -> adult("left_on", e.occurredOn(), e.person());
            case FamilyEvent.ChildDeclared e -> write(e.family(), e.child(), recorded.position());
            case FamilyEvent.ChildCorrected e -> write(e.family(), e.child(), recorded.position());
            case FamilyEvent.HomeAreaCorrected e -> home(e.family(), e.to());
            case FamilyEvent.FamilyMoved e -> home(e.family(), e.to());
            case FamilyEvent.AdultFileChecked _,
                    FamilyEvent.FileMarkedSensitive _,
                    FamilyEvent.SensitiveMarkRemoved _ -> {}
        }
    }

    private void register(FamilyEvent.FamilyRegistered event, String by) {
        jdbc.sql("insert into views.family values (:family, :organisation, :home, :on, :by) on conflict do nothing")
                .param("family", event.family().value())
                .param("organisation", event.organisation().value())
                .param("home", event.homeArea().name())
                .param("on", event.occurredOn())
                .param("by", by)
                .update();
    }

    private void write(FamilyId family, Adult adult, long rank) {
        jdbc.sql("""
            insert into views.family_adult (person, family, rank, first_name, last_name, phone, link_to_child)
            values (:person, :family, :rank, :first, :last, :phone, :link)
            on conflict (person) do update set family = excluded.family, first_name = excluded.first_name,
                last_name = excluded.last_name, phone = excluded.phone, link_to_child = excluded.link_to_child,
                left_on = case when family_adult.family = excluded.family then family_adult.left_on end\
            """)
                .param("person", adult.person().value())
                .param("family", family.value())
                .param("rank", rank)
                .param("first", SealedText.of(adult.firstName()))
                .param("last", SealedText.of(adult.lastName()))
                .param("phone", SealedText.of(adult.phone()))
                .param("link", SealedText.of(adult.linkToChild()))
                .update();
    }

    private void write(FamilyId family, Child child, long rank) {
        jdbc.sql("""
            insert into views.family_child (person, family, rank, first_name, birth_month)
            values (:person, :family, :rank, :first, :month)
            on conflict (person) do update set first_name = excluded.first_name, birth_month = excluded.birth_month\
            """)
                .param("person", child.person().value())
                .param("family", family.value())
                .param("rank", rank)
                .param("first", SealedText.of(child.firstName()))
                .param("month", SealedText.of(child.birthMonth()))
                .update();
    }

    private void notice(PersonEvent.NoticeGiven event, Map<String, String> metadata) {
        jdbc.sql("update views.family_adult set notice_on = :day, notice_by = :by where person = :person")
                .param("day", event.occurredOn())
                .param("by", metadata.get(EventMetadata.ACTOR))
                .param("person", event.person().value())
                .update();
    }

    private void adult(String column, LocalDate day, PersonId person) {
        jdbc.sql("update views.family_adult set " + column + " = :day where person = :person")
                .param("day", day)
                .param("person", person.value())
                .update();
    }

    private void erase(PersonEvent.PersonErased event) {
        adult("erased_on", event.occurredOn(), event.person());
        jdbc.sql("update views.family_child set erased_on = :day where person = :person")
                .param("day", event.occurredOn())
                .param("person", event.person().value())
                .update();
    }

    private void home(FamilyId family, HomeArea home) {
        jdbc.sql("update views.family set home_area = :home where family = :family")
                .param("home", home.name())
                .param("family", family.value())
                .update();
    }
}
