package fr.jalon.query.people.rights;

import fr.jalon.events.people.PersonEvent.CopyMade;
import fr.jalon.events.people.PersonEvent.NoticeGiven;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.people.PersonEvent.RightsRequestClosed;
import fr.jalon.events.people.PersonEvent.RightsRequestReceived;
import fr.jalon.events.programme.ProgrammeEvent.RetentionSet;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.Where;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of the view. The same event twice leaves the same rows. */
@Component
final class RightsRows {
    private static final String LATER = """
         on conflict (family, programme, strand)
         do update set last_on = greatest(rights_contact.last_on, excluded.last_on)\
        """;

    private final JdbcClient jdbc;

    RightsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void person(PersonId person, OrganisationId organisation, String kind, @Nullable FamilyId family) {
        jdbc.sql("""
            insert into views.rights_person (person, organisation, kind, family)
            values (:person, :organisation, :kind, :family)
            on conflict (person) do update set family = coalesce(excluded.family, rights_person.family)\
            """)
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("kind", kind)
                .param("family", family == null ? null : family.value())
                .update();
    }

    void contact(FamilyId family, OrganisationId organisation, LocalDate on) {
        contact(family.value(), "", "", organisation.value(), on);
    }

    void contact(FamilyId family, Where where, LocalDate on) {
        contact(
                family.value(),
                where.programme().value(),
                text(where.strand()),
                where.organisation().value(),
                on);
    }

    void contact(FamilyId family, OrganisationId organisation, ProgrammeId programme, SessionId session, LocalDate on) {
        jdbc.sql("""
            insert into views.rights_contact (family, programme, strand, organisation, last_on)
            values (:family, :programme,
                    coalesce((select strand from views.rights_session where session = :session), ''), :organisation, :on)\
            """ + LATER)
                .param("family", family.value())
                .param("programme", programme.value())
                .param("session", session.value())
                .param("organisation", organisation.value())
                .param("on", on)
                .update();
    }

    /** A contact with one person is one with their family; a colleague has none. */
    void contactOf(PersonId person, OrganisationId organisation, LocalDate on) {
        jdbc.sql("select family from views.rights_person where person = ? and family is not null")
                .param(person.value())
                .query(String.class)
                .optional()
                .ifPresent(family -> contact(family, "", "", organisation.value(), on));
    }

    private void contact(String family, String programme, String strand, String organisation, LocalDate on) {
        jdbc.sql("""
            insert into views.rights_contact (family, programme, strand, organisation, last_on)
            values (:family, :programme, :strand, :organisation, :on)\
            """ + LATER)
                .param("family", family)
                .param("programme", programme)
                .param("strand", strand)
                .param("organisation", organisation)
                .param("on", on)
                .update();
    }

    void session(SessionScheduled event) {
        jdbc.sql("insert into views.rights_session values (?, ?) on conflict do nothing")
                .params(event.session().value(), text(event.strand()))
                .update();
    }

    void retention(RetentionSet event) {
        jdbc.sql("""
            insert into views.rights_retention values (?, ?, ?, ?)
            on conflict (programme, strand) do update set months = excluded.months, since = excluded.since\
            """)
                .params(event.programme().value(), text(event.strand()), event.months(), event.occurredOn())
                .update();
    }

    void notice(long position, NoticeGiven event, @Nullable String by) {
        jdbc.sql("insert into views.rights_notice values (:position, :person, :on, :by) on conflict do nothing")
                .param("position", position)
                .param("person", event.person().value())
                .param("on", event.occurredOn())
                .param("by", by)
                .update();
    }

    void received(RightsRequestReceived event, @Nullable String by) {
        jdbc.sql("""
            insert into views.rights_request (person, request, received_on, organisation, recorded_by)
            values (:person, :request, :on, :organisation, :by) on conflict do nothing\
            """)
                .param("person", event.person().value())
                .param("request", event.request().name())
                .param("on", event.occurredOn())
                .param("organisation", event.organisation().value())
                .param("by", by)
                .update();
    }

    void closed(RightsRequestClosed event, @Nullable String by) {
        jdbc.sql("""
            update views.rights_request set closed_on = :on, outcome = :outcome, closed_by = :by
            where person = :person and request = :request and received_on = :received\
            """)
                .param("on", event.occurredOn())
                .param("outcome", event.outcome().name())
                .param("by", by)
                .param("person", event.person().value())
                .param("request", event.request().name())
                .param("received", event.receivedOn())
                .update();
    }

    void copy(long position, CopyMade event, @Nullable String by) {
        jdbc.sql("""
            insert into views.rights_copy values (:position, :person, :organisation, :reason, :on, :by)
            on conflict do nothing\
            """)
                .param("position", position)
                .param("person", event.person().value())
                .param("organisation", event.organisation().value())
                .param("reason", event.reason().name())
                .param("on", event.occurredOn())
                .param("by", by)
                .update();
    }

    void erased(PersonErased event, @Nullable String by) {
        jdbc.sql("""
            update views.rights_person set erased_on = :on, erasure = :reason, erased_by = :by
            where person = :person\
            """)
                .param("on", event.occurredOn())
                .param("reason", event.reason().name())
                .param("by", by)
                .param("person", event.person().value())
                .update();
    }

    private static String text(@Nullable StrandId strand) {
        return strand == null ? "" : strand.value();
    }
}
