package fr.jalon.query.people.rights;

import fr.jalon.events.Actor;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.RightsOutcome;
import fr.jalon.events.value.RightsRequest;
import fr.jalon.query.http.Absent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rights of people of one organisation; of all of them for whoever administers the whole installation. */
@Component
final class Rights {
    /** What holds where nothing else was said: two years, as the CNIL's guide of 2023 proposes. */
    static final int USUAL_MONTHS = 24;

    private final JdbcClient jdbc;

    Rights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One request; an answer is due a month after it was received. */
    record Request(
            PersonId person,
            RightsRequest request,
            LocalDate receivedOn,
            @Nullable String recordedBy,
            @Nullable LocalDate closedOn,
            @Nullable RightsOutcome outcome) {

        public LocalDate due() {
            return receivedOn.plusMonths(1);
        }

        public long daysLeft(LocalDate today) {
            return ChronoUnit.DAYS.between(today, due());
        }
    }

    /** Somebody of whom there is a file. */
    record Known(
            PersonId person,
            String kind,
            @Nullable String family,
            @Nullable LocalDate erasedOn) {}

    /** The person was told on a day, as this account noted. */
    record Notice(LocalDate on, @Nullable String by) {}

    record Erasure(
            PersonId person,
            ErasureReason reason,
            LocalDate on,
            @Nullable String by) {}

    /** A family whose file is past its time: the last contact, the end it had, the adults still named. */
    record Silent(String family, LocalDate lastOn, LocalDate until, List<PersonId> adults) {}

    /** How long files are kept in a programme, for one strand or, without one, the whole. */
    record Kept(String programme, String strand, int months, LocalDate since) {}

    /** The person, or 404 where they are not of the organisation of whoever asks. */
    Known person(Actor actor, String person) {
        return jdbc.sql("""
            select person, kind, family, erased_on from views.rights_person
             where person = :person and (cast(:organisation as text) is null or organisation = :organisation)\
            """)
                .param("person", person)
                .param(
                        "organisation",
                        actor.organisation() == null
                                ? null
                                : actor.organisation().value())
                .query((row, _) -> new Known(
                        new PersonId(row.getString("person")),
                        row.getString("kind"),
                        row.getString("family"),
                        day(row, "erased_on")))
                .optional()
                .orElseThrow(Absent::new);
    }

    List<Request> requestsOf(PersonId person) {
        return jdbc.sql("select * from views.rights_request where person = ? order by received_on desc, request")
                .param(person.value())
                .query((row, _) -> request(row))
                .list();
    }

    List<Notice> noticesOf(PersonId person) {
        return jdbc.sql("select on_day, by_account from views.rights_notice where person = ? order by position desc")
                .param(person.value())
                .query((row, _) -> new Notice(row.getObject("on_day", LocalDate.class), row.getString("by_account")))
                .list();
    }

    /** Whether whoever asks said today why they open this file. */
    boolean mayCopy(Actor actor, PersonId person, LocalDate today) {
        return jdbc.sql("select count(*) from views.rights_copy where person = ? and by_account = ? and on_day = ?")
                        .params(person.value(), actor.account().value(), today)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<Kept> kept() {
        return jdbc.sql("select programme, strand, months, since from views.rights_retention order by strand,"
                        + " programme")
                .query(Kept.class)
                .list();
    }

    static Request request(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Request(
                new PersonId(row.getString("person")),
                RightsRequest.valueOf(row.getString("request")),
                row.getObject("received_on", LocalDate.class),
                row.getString("recorded_by"),
                day(row, "closed_on"),
                outcome == null ? null : RightsOutcome.valueOf(outcome));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
