package fr.jalon.query.people.rights;

import fr.jalon.events.Actor;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the lists of one organisation, of all of them for whoever administers the whole installation; none of them is ever cut. */
@Component
final class RightsLists {
    private static final String THEIRS = " and (cast(:organisation as text) is null or organisation = :organisation)";

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
         where e.until <= cast(:today as date)\
        """;

    /** Every time a named person's file was shown or left the product, as three views keep it. */
    private static final String SEEN = """
        select * from (
            select 'COPY' as kind, position, organisation, person as subject, reason as purpose, on_day,
                   cast(null as timestamptz) as at, by_account
              from views.rights_copy
            union all
            select 'OPENING', position, organisation, family, reason, cast(null as date), opened_at, by_account
              from views.sensitive_opening
            union all
            select 'EXPORT', position, organisation, coalesce(session, list), purpose, on_day,
                   cast(null as timestamptz), by_account
              from views.list_export) seen
         where kind = any(:kinds)\
        """;

    private final JdbcClient jdbc;

    RightsLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Requests still to be answered, the oldest first. */
    LongList<Rights.Request> open(Actor actor) {
        return list(
                actor,
                "select * from views.rights_request where closed_on is null",
                "received_on, person, request",
                Map.of(),
                (row, _) -> Rights.request(row));
    }

    /** Requests that were answered, the latest first. */
    LongList<Rights.Request> closed(Actor actor) {
        return list(
                actor,
                "select * from views.rights_request where closed_on is not null",
                "closed_on desc, received_on desc, person, request",
                Map.of(),
                (row, _) -> Rights.request(row));
    }

    /** Who was erased, the latest first. */
    LongList<Rights.Erasure> erasures(Actor actor) {
        return list(
                actor,
                "select * from views.rights_person where erased_on is not null",
                "erased_on desc, person",
                Map.of(),
                (row, _) -> new Rights.Erasure(
                        new PersonId(row.getString("person")),
                        ErasureReason.valueOf(row.getString("erasure")),
                        row.getObject("erased_on", LocalDate.class),
                        row.getString("erased_by")));
    }

    /** Families without contact for longer than what holds for the strands they took part in. */
    LongList<Rights.Silent> silent(Actor actor, LocalDate today) {
        return list(
                actor,
                SILENT,
                "last_on, family",
                Map.of("usual", Rights.USUAL_MONTHS, "today", today),
                (row, _) -> new Rights.Silent(
                        row.getString("family"),
                        row.getObject("last_on", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        Arrays.stream(row.getString("adults").split(","))
                                .map(PersonId::new)
                                .toList()));
    }

    /** Who saw what, the latest first. */
    LongList<Seen> seen(Actor actor, Seen.Kind... kinds) {
        String[] names = Arrays.stream(kinds).map(Enum::name).toArray(String[]::new);
        return list(actor, SEEN, "position desc", Map.of("kinds", names), (row, _) -> Seen.read(row));
    }

    private <T> LongList<T> list(Actor actor, String select, String order, Map<String, ?> values, RowMapper<T> read) {
        String theirs = select + THEIRS;
        long total = of(actor, "select count(*) from (" + theirs + ") listed", values)
                .query(Long.class)
                .single();
        return new LongList<>(
                total,
                from -> of(actor, theirs + " order by " + order + " limit :size offset :from", values)
                        .param("size", LongList.ROWS)
                        .param("from", from)
                        .query(read)
                        .list());
    }

    private JdbcClient.StatementSpec of(Actor actor, String select, Map<String, ?> values) {
        @Nullable OrganisationId own = actor.organisation();
        return jdbc.sql(select)
                .param("organisation", own == null ? null : own.value())
                .params(values);
    }
}
