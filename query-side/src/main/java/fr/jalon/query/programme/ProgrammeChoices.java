package fr.jalon.query.programme;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.programme.Measure;
import fr.jalon.events.programme.ProgrammeEvent.IndicatorDefined;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.programme.ProgrammeEvent.StrictScopeSet;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.query.http.Today;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The programmes one may plan in: kept from their launch, read by the forms of other capabilities. */
@Component
public final class ProgrammeChoices implements Projection {
    /** The indicator whose definition says what share makes a session complete; half of them until it does. */
    private static final IndicatorId SESSIONS_COMPLETED = new IndicatorId("sessions-completed");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final JdbcClient jdbc;

    ProgrammeChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "programme-choice";
    }

    @Override
    public List<String> tables() {
        return List.of("programme_choice", "programme_choice_part");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(ProgrammeLaunched.class, IndicatorDefined.class, StrictScopeSet.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            if (recorded.event() instanceof ProgrammeLaunched launched) {
                write(launched);
            }
            if (recorded.event() instanceof IndicatorDefined defined
                    && defined.indicator().equals(SESSIONS_COMPLETED)) {
                share(defined);
            }
            if (recorded.event() instanceof StrictScopeSet scope) {
                jdbc.sql("update views.programme_choice set strict = :strict where programme = :programme")
                        .param("strict", scope.strict())
                        .param("programme", scope.programme().value())
                        .update();
            }
        }
    }

    private void share(IndicatorDefined defined) {
        if (defined.definition().measure() instanceof Measure.Distinct distinct) {
            BigDecimal share = distinct.minimumShare();
            jdbc.sql("update views.programme_choice set completion_share = :share where programme = :programme")
                    .param("share", share == null ? HALF : share)
                    .param("programme", defined.programme().value())
                    .update();
        }
    }

    /** Those of this organisation among these programmes, by name. */
    public List<ProgrammeChoice> among(OrganisationId organisation, Collection<ProgrammeId> programmes) {
        return jdbc.sql("""
            select programme, name, first_day, last_day from views.programme_choice
            where organisation = :organisation order by name, programme\
            """).param("organisation", organisation.value()).query(Row.class).list().stream()
                .filter(row -> programmes.contains(new ProgrammeId(row.programme())))
                .map(this::with)
                .toList();
    }

    /** Whether this programme's papers name people by their first name alone. */
    public boolean isStrict(ProgrammeId programme) {
        return jdbc.sql("select strict from views.programme_choice where programme = :programme")
                .param("programme", programme.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** What share of its workshops makes a session of this programme complete. */
    public BigDecimal completionShare(ProgrammeId programme) {
        return jdbc.sql("select completion_share from views.programme_choice where programme = :programme")
                .param("programme", programme.value())
                .query(BigDecimal.class)
                .optional()
                .orElse(HALF);
    }

    /** The public names of all programmes by id, for the pages that grant them. */
    public Map<String, String> names() {
        return namesWithin(null);
    }

    /** The names of one organisation's programmes by id, or of all when none is given; in the order of names. */
    public SequencedMap<String, String> namesWithin(@Nullable OrganisationId organisation) {
        SequencedMap<String, String> names = new LinkedHashMap<>();
        jdbc.sql("""
            select programme, name from views.programme_choice
            where cast(:organisation as text) is null or organisation = :organisation order by name, programme\
            """)
                .param("organisation", organisation == null ? null : organisation.value())
                .query(row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
    }

    /** Where the dates of this programme are read. */
    public ZoneId zoneOf(ProgrammeId programme) {
        return jdbc.sql("select zone from views.programme_choice where programme = :programme")
                .param("programme", programme.value())
                .query((row, _) -> ZoneId.of(row.getString("zone")))
                .optional()
                .orElse(Today.ZONE);
    }

    private ProgrammeChoice with(Row row) {
        ProgrammeId programme = new ProgrammeId(row.programme());
        return new ProgrammeChoice(
                programme,
                row.name(),
                row.firstDay(),
                row.lastDay(),
                parts(programme, "territory"),
                parts(programme, "strand"));
    }

    private List<ProgrammeChoice.Part> parts(ProgrammeId programme, String part) {
        return jdbc.sql("""
            select id, name from views.programme_choice_part
            where programme = :programme and part = :part order by rank\
            """)
                .param("programme", programme.value())
                .param("part", part)
                .query(ProgrammeChoice.Part.class)
                .list();
    }

    private void write(ProgrammeLaunched launched) {
        jdbc.sql("""
            insert into views.programme_choice (programme, organisation, name, first_day, last_day, zone)
            values (:programme, :organisation, :name, :from, :to, :zone)
            on conflict do nothing\
            """)
                .param("programme", launched.programme().value())
                .param("organisation", launched.organisation().value())
                .param("name", launched.name().value())
                .param("from", launched.period().from())
                .param("to", launched.period().to())
                .param("zone", launched.zone().getId())
                .update();
        writeParts(launched);
    }

    private void writeParts(ProgrammeLaunched launched) {
        for (int rank = 0; rank < launched.territories().size(); rank++) {
            var territory = launched.territories().get(rank);
            var id = territory.territory().value();
            part(launched, "territory", rank, id, territory.name().value());
        }
        for (int rank = 0; rank < launched.strands().size(); rank++) {
            var strand = launched.strands().get(rank);
            part(
                    launched,
                    "strand",
                    rank,
                    strand.strand().value(),
                    strand.name().value());
        }
    }

    private void part(ProgrammeLaunched launched, String part, int rank, String id, String name) {
        jdbc.sql("""
            insert into views.programme_choice_part values (:programme, :part, :rank, :id, :name)
            on conflict do nothing\
            """)
                .param("programme", launched.programme().value())
                .param("part", part)
                .param("rank", rank)
                .param("id", id)
                .param("name", name)
                .update();
    }

    private record Row(String programme, String name, LocalDate firstDay, LocalDate lastDay) {}
}
