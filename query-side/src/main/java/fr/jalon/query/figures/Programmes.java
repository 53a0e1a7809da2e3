package fr.jalon.query.figures;

import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.query.figures.ProgrammeDetail.Named;
import fr.jalon.query.figures.ProgrammeDetail.Release;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what programmes are and what was released of them. */
@Component
final class Programmes {

    private static final String ALL =
            "select programme, organisation, name, scheme, first_day, last_day, zone from views.programme ";

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> find(ProgrammeId programme) {
        return jdbc.sql(ALL + "where programme = :programme")
                .param("programme", programme.value())
                .query(Row.class)
                .optional();
    }

    List<Row> among(Collection<ProgrammeId> programmes) {
        return programmes.isEmpty()
                ? List.of()
                : jdbc.sql(ALL + "where programme in (:programmes) order by first_day desc, name, programme")
                        .param(
                                "programmes",
                                programmes.stream().map(ProgrammeId::value).toList())
                        .query(Row.class)
                        .list();
    }

    /** Those an organisation carries; every one where no organisation is named. */
    List<Row> carriedBy(@Nullable OrganisationId organisation) {
        return organisation == null
                ? jdbc.sql(ALL + "order by first_day desc, name, programme")
                        .query(Row.class)
                        .list()
                : jdbc.sql(ALL + "where organisation = :organisation order by first_day desc, name, programme")
                        .param("organisation", organisation.value())
                        .query(Row.class)
                        .list();
    }

    /** Its territories, strands or funders, in the programme's own order. */
    List<Named> parts(ProgrammeId programme, String part) {
        return jdbc.sql("""
            select id, coalesce(name, '') as name from views.programme_part
             where programme = :programme and part = :part order by place\
            """)
                .param("programme", programme.value())
                .param("part", part)
                .query(Named.class)
                .list();
    }

    /** What was released, the latest first. */
    List<Release> releases(ProgrammeId programme) {
        return jdbc.sql("""
            select stands_on as "on", position, released_on from views.release
             where programme = :programme order by stands_on desc, recorded_from desc\
            """)
                .param("programme", programme.value())
                .query(Release.class)
                .list();
    }

    /** A programme's own row. */
    record Row(
            String programme,
            String organisation,
            String name,
            @Nullable String scheme,
            LocalDate firstDay,
            LocalDate lastDay,
            String zone) {

        ZoneId zoneId() {
            return ZoneId.of(zone);
        }

        ProgrammeId id() {
            return new ProgrammeId(programme);
        }
    }
}
