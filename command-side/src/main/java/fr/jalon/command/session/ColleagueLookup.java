package fr.jalon.command.session;

import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.people.PersonEvent.ProfessionalStatusChanged;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProfessionalStatus;
import fr.jalon.events.value.TeamStatus;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@link Colleagues} from what people tell. Whoever is no professional on that day and an adult of a family is a parent. */
@Component
@ProcessingGroup("lookup.session-colleagues")
class ColleagueLookup implements Colleagues {

    private final JdbcClient jdbc;
    private final KnownFamilies families;

    ColleagueLookup(JdbcClient jdbc, KnownFamilies families) {
        this.jdbc = jdbc;
        this.families = families;
    }

    @Override
    public Optional<TeamStatus> statusOf(PersonId person, OrganisationId organisation, LocalDate on) {
        return jdbc.sql("""
            select status from command.session_colleague
            where person = ? and organisation = ? and since <= ?
            order by since desc, seq desc limit 1
            """)
                .params(person.value(), organisation.value(), on)
                .query((row, _) -> team(ProfessionalStatus.valueOf(row.getString("status"))))
                .optional()
                .or(() -> families.participant(person, organisation, on).map(_ -> TeamStatus.PARENT));
    }

    @EventHandler
    void on(ProfessionalRegistered event) {
        from(event.person(), event.organisation(), event.occurredOn(), event.status());
    }

    @EventHandler
    void on(ProfessionalStatusChanged event) {
        from(event.person(), event.organisation(), event.occurredOn(), event.to());
    }

    @EventHandler
    void on(PersonErased event) {
        jdbc.sql("delete from command.session_colleague where person = ?")
                .param(event.person().value())
                .update();
    }

    private void from(PersonId person, OrganisationId organisation, LocalDate since, ProfessionalStatus status) {
        jdbc.sql("insert into command.session_colleague (person, organisation, since, status) values (?, ?, ?, ?)")
                .params(person.value(), organisation.value(), since, status.name())
                .update();
    }

    private static TeamStatus team(ProfessionalStatus status) {
        return switch (status) {
            case EMPLOYEE -> TeamStatus.EMPLOYEE;
            case PARTNER -> TeamStatus.PARTNER;
            case VOLUNTEER -> TeamStatus.VOLUNTEER;
        };
    }
}
