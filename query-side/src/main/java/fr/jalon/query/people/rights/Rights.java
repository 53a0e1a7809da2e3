package fr.jalon.query.people.rights;

import fr.jalon.events.Actor;
import fr.jalon.events.value.CopyReason;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.RightsOutcome;
import fr.jalon.events.value.RightsRequest;
import fr.jalon.query.http.Absent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rights of people of one organisation; of all of them for whoever administers the whole installation. */
@Component
final class Rights {
    /** What holds where nothing else was said: two years, as the CNIL's guide of 2023 proposes. */
    static final int USUAL_MONTHS = 24;

    private static final String THEIRS = " (cast(:organisation as text) is null or organisation = :organisation) ";

    private static final String SILENT = """
        with life as (
            select c.*, coalesce(s.months, p.months, :usual) as months
              from views.rights_contact c
              left join views.rights_retention s
                on s.programme = c.programme and s.strand = c.strand and c.strand <> ''
              left join views.rights_retention p on p.programme = c.programme and p.strand = ''),
        ends as (
            select family, organisation, max(last_on) as last_on,
                   cast(greatest(
                       max(last_on + make_interval(months => months)) filter (where programme <> ''),
                       max(last_on) filter (where programme = '') + make_interval(
                           months => coalesce(min(months) filter (where programme <> ''), :usual))) as date) as until
              from life group by family, organisation),
        named as (
            select family, string_agg(person, ',' order by person) as adults from views.rights_person
             where kind = 'ADULT' and erased_on is null group by family)
        select e.family, e.last_on, e.until, n.adults from ends e join named n using (family)
         where e.until <= cast(:today as date) and\
        """;

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

    /** Everything held on a person was shown. */
    record Copy(
            PersonId person,
            CopyReason reason,
            LocalDate on,
            @Nullable String by) {}

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
        return of(actor, "select person, kind, family, erased_on from views.rights_person where person = :person and")
                .param("person", person)
                .query((row, _) -> new Known(
                        new PersonId(row.getString("person")),
                        row.getString("kind"),
                        row.getString("family"),
                        day(row, "erased_on")))
                .optional()
                .orElseThrow(Absent::new);
    }

    /** Requests, the oldest first; those answered when asked, the latest first. */
    List<Request> requests(Actor actor, boolean closed) {
        return of(
                        actor,
                        "select * from views.rights_request where closed_on is " + (closed ? "not " : "") + "null and",
                        closed ? "order by closed_on desc, person limit 50" : "order by received_on, person")
                .query((row, _) -> request(row))
                .list();
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

    List<Copy> copies(Actor actor) {
        return of(actor, "select * from views.rights_copy where", "order by position desc limit 50")
                .query((row, _) -> copy(row))
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

    List<Erasure> erasures(Actor actor) {
        return of(
                        actor,
                        "select * from views.rights_person where erased_on is not null and",
                        "order by erased_on desc, person limit 50")
                .query((row, _) -> new Erasure(
                        new PersonId(row.getString("person")),
                        ErasureReason.valueOf(row.getString("erasure")),
                        row.getObject("erased_on", LocalDate.class),
                        row.getString("erased_by")))
                .list();
    }

    /** Families without contact for longer than what holds for the strands they took part in. */
    List<Silent> silent(Actor actor, LocalDate today) {
        return of(actor, SILENT, "order by e.last_on, e.family limit 200")
                .param("usual", USUAL_MONTHS)
                .param("today", today)
                .query((row, _) -> new Silent(
                        row.getString("family"),
                        row.getObject("last_on", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        Arrays.stream(row.getString("adults").split(","))
                                .map(PersonId::new)
                                .toList()))
                .list();
    }

    List<Kept> kept() {
        return jdbc.sql("select programme, strand, months, since from views.rights_retention order by strand,"
                        + " programme")
                .query(Kept.class)
                .list();
    }

    private JdbcClient.StatementSpec of(Actor actor, String select) {
        return of(actor, select, "");
    }

    private JdbcClient.StatementSpec of(Actor actor, String select, String order) {
        OrganisationId own = actor.organisation();
        return jdbc.sql(select + THEIRS + order).param("organisation", own == null ? null : own.value());
    }

    private static Request request(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Request(
                new PersonId(row.getString("person")),
                RightsRequest.valueOf(row.getString("request")),
                row.getObject("received_on", LocalDate.class),
                row.getString("recorded_by"),
                day(row, "closed_on"),
                outcome == null ? null : RightsOutcome.valueOf(outcome));
    }

    private static Copy copy(ResultSet row) throws SQLException {
        return new Copy(
                new PersonId(row.getString("person")),
                CopyReason.valueOf(row.getString("reason")),
                row.getObject("on_day", LocalDate.class),
                row.getString("by_account"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
