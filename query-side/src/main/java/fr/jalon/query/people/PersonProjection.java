package fr.jalon.query.people;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.Personal;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.Child;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.pathway.PathwayEvent.RecruitmentCorrected;
import fr.jalon.events.pathway.PathwayEvent.RecruitmentWithdrawn;
import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.value.PersonId;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who people are to the pages, under seal. */
@Component
final class PersonProjection implements Projection {
    private final JdbcClient jdbc;

    PersonProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public List<String> tables() {
        return List.of("person");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(
                FamilyEvent.class,
                PersonEvent.class,
                ParentRecruited.class,
                RecruitmentCorrected.class,
                RecruitmentWithdrawn.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            String by = recorded.metadata().get(EventMetadata.ACTOR);
            switch (recorded.event()) {
                case FamilyEvent event -> apply(event, by);
                case PersonEvent event -> apply(event, by);
                case ParentRecruited event -> set("recruited_on", event.occurredOn(), event.person());
                case RecruitmentCorrected event -> set("recruited_on", event.occurredOn(), event.person());
                case RecruitmentWithdrawn event -> set("recruited_on", null, event.person());
                default -> {}
            }
        }
    }

    private void apply(FamilyEvent event, @Nullable String by) {
        switch (event) {
            case FamilyEvent.FamilyRegistered e -> {
                e.adults().forEach(adult -> write(e, adult, by));
                e.children().forEach(child -> write(e, child, by));
            }
            case FamilyEvent.AdultJoined e -> write(e, e.adult(), by);
            case FamilyEvent.AdultCorrected e -> write(e, e.adult(), by);
            case FamilyEvent.ChildDeclared e -> write(e, e.child(), by);
            case FamilyEvent.ChildCorrected e -> write(e, e.child(), by);
            case FamilyEvent.AdultLeft e -> set("left_on", e.occurredOn(), e.person());
            case FamilyEvent.HomeAreaCorrected _,
                    FamilyEvent.FamilyMoved _,
                    FamilyEvent.AdultFileChecked _,
                    FamilyEvent.FileMarkedSensitive _,
                    FamilyEvent.SensitiveMarkRemoved _ -> {}
        }
    }

    private void apply(PersonEvent event, @Nullable String by) {
        switch (event) {
            case PersonEvent.ProfessionalRegistered e -> {
                write(e.person(), e.organisation().value(), "PROFESSIONAL", null, e.firstName(), e.lastName(), by);
                status(e.person(), e.status().name());
            }
            case PersonEvent.ProfessionalStatusChanged e -> status(e.person(), e.to().name());
            case PersonEvent.NoticeGiven e -> set("notice_on", e.occurredOn(), e.person());
            case PersonEvent.PersonErased e -> set("erased_on", e.occurredOn(), e.person());
            case PersonEvent.RightsRequestReceived _, PersonEvent.RightsRequestClosed _, PersonEvent.CopyMade _ -> {}
        }
    }

    private void write(FamilyEvent event, Adult adult, @Nullable String by) {
        write(
                adult.person(),
                event.organisation().value(),
                "ADULT",
                event.family().value(),
                adult.firstName(),
                adult.lastName(),
                by);
    }

    private void write(FamilyEvent event, Child child, @Nullable String by) {
        String family = event.family().value();
        write(child.person(), event.organisation().value(), "CHILD", family, child.firstName(), null, by);
    }

    private void write(
            PersonId person,
            String organisation,
            String kind,
            @Nullable String family,
            @Nullable Personal first,
            @Nullable Personal last,
            @Nullable String by) {
        jdbc.sql("""
            insert into views.person (person, organisation, kind, family, first_name, last_name, recorded_by)
            values (:person, :organisation, :kind, :family, :first, :last, :by)
            on conflict (person) do update
            set family = coalesce(excluded.family, person.family), first_name = excluded.first_name,
                last_name = excluded.last_name, left_on = null\
            """)
                .param("person", person.value())
                .param("organisation", organisation)
                .param("kind", kind)
                .param("family", family)
                .param("first", SealedText.of(first))
                .param("last", SealedText.of(last))
                .param("by", by)
                .update();
    }

    private void set(String column, @Nullable LocalDate day, PersonId person) {
        jdbc.sql("update views.person set " + column + " = :day where person = :person")
                .param("day", day, Types.DATE)
                .param("person", person.value())
                .update();
    }

    private void status(PersonId person, String status) {
        jdbc.sql("update views.person set status = :status where person = :person")
                .param("status", status)
                .param("person", person.value())
                .update();
    }
}
