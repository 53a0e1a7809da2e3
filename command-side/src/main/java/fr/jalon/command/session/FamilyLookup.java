package fr.jalon.command.session;

import fr.jalon.events.family.FamilyEvent.AdultJoined;
import fr.jalon.events.family.FamilyEvent.AdultLeft;
import fr.jalon.events.family.FamilyEvent.FamilyMoved;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.family.FamilyEvent.HomeAreaCorrected;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@link KnownFamilies} from what families tell. Somebody erased is known no more; what they took part in stays. */
@Component
@ProcessingGroup("lookup.session-families")
class FamilyLookup implements KnownFamilies {

    private final JdbcClient jdbc;

    FamilyLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The family they belonged to on that day, else the one they joined last: a family is often registered after it first came.
     * Its home likewise, as known on that day, else as first known.
     */
    @Override
    public Optional<Participant> participant(PersonId person, OrganisationId organisation, LocalDate on) {
        return jdbc.sql("""
            select a.family, h.area
            from command.session_adult a
            cross join lateral (
                select area from command.session_home where family = a.family
                order by since <= :on desc,
                         case when since <= :on then since end desc,
                         case when since > :on then since end,
                         seq desc
                limit 1) h
            where a.person = :person and a.organisation = :organisation
            order by (a.since <= :on and (a.until is null or a.until >= :on)) desc, a.since desc, a.seq desc
            limit 1
            """)
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("on", on)
                .query((row, _) -> new Participant(
                        person, new FamilyId(row.getString("family")), HomeArea.valueOf(row.getString("area"))))
                .optional();
    }

    @EventHandler
    void on(FamilyRegistered event, @MessageIdentifier String id) {
        home(id, event.family(), event.occurredOn(), event.homeArea());
        event.adults()
                .forEach(adult -> joined(adult.person(), event.family(), event.organisation(), event.occurredOn()));
    }

    @EventHandler
    void on(AdultJoined event) {
        joined(event.adult().person(), event.family(), event.organisation(), event.occurredOn());
    }

    @EventHandler
    void on(AdultLeft event) {
        jdbc.sql("update command.session_adult set until = ? where person = ? and family = ? and until is null")
                .params(
                        event.occurredOn(),
                        event.person().value(),
                        event.family().value())
                .update();
    }

    @EventHandler
    void on(FamilyMoved event, @MessageIdentifier String id) {
        home(id, event.family(), event.occurredOn(), event.to());
    }

    @EventHandler
    void on(HomeAreaCorrected event, @MessageIdentifier String id) {
        int corrected = jdbc.sql("update command.session_home set area = ?, event = ? where event = ?")
                .params(event.to().name(), id, event.corrects().value())
                .update();
        if (corrected == 0) {
            home(id, event.family(), event.occurredOn(), event.to());
        }
    }

    @EventHandler
    void on(PersonErased event) {
        jdbc.sql("delete from command.session_adult where person = ?")
                .param(event.person().value())
                .update();
    }

    private void home(String event, FamilyId family, LocalDate since, HomeArea area) {
        jdbc.sql("insert into command.session_home (event, family, since, area) values (?, ?, ?, ?)")
                .params(event, family.value(), since, area.name())
                .update();
    }

    private void joined(PersonId person, FamilyId family, OrganisationId organisation, LocalDate since) {
        jdbc.sql("insert into command.session_adult (person, family, organisation, since) values (?, ?, ?, ?)")
                .params(person.value(), family.value(), organisation.value(), since)
                .update();
    }
}
