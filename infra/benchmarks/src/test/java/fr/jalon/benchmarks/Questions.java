package fr.jalon.benchmarks;

import fr.jalon.events.Actor;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Asked;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.figures.OneFigure;
import fr.jalon.query.figures.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures asked for at random: any programme, any day of its three years, as known at any moment of the history, any scope. */
final class Questions {

    private static final List<String> SCOPES = List.of("total", "territory", "home-area");

    private final OneFigure one;
    private final Figures figures;
    private final List<ProgrammeId> programmes;
    private final Instant first;
    private final Instant last;
    private final Actor actor;
    private final Random random;

    Questions(RunningProduct product, long seed) {
        one = new OneFigure(product.context());
        figures = product.bean(Figures.class);
        random = new Random(seed);
        programmes = bySize(product.sql());
        // The programmes' first days: before them nothing is defined.
        first = product.sql()
                .sql("select recorded_at from events.event_position where position = 1000")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        last = product.sql()
                .sql("select max(recorded_at) from events.event_position where recorded_at < now() - interval '1 day'")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        actor = new Actor(
                AccountId.random(),
                Role.COORDINATOR,
                OrganisationId.random(),
                programmes.stream().collect(Collectors.toUnmodifiableSet()),
                Set.of());
    }

    private static List<ProgrammeId> bySize(JdbcClient sql) {
        return sql
                .sql("select programme from views.fact group by programme order by count(*) desc")
                .query(String.class)
                .list()
                .stream()
                .map(ProgrammeId::new)
                .toList();
    }

    List<ProgrammeId> programmes() {
        return programmes;
    }

    /** One figure of any programme. */
    long figure() {
        return figure(anyProgramme());
    }

    /** One figure of this programme. */
    long figure(ProgrammeId programme) {
        var indicators = Programme.indicators();
        return one.read(
                actor,
                programme,
                new IndicatorId(indicators.get(random.nextInt(indicators.size()))),
                anyDay(),
                anyMoment(),
                SCOPES.get(random.nextInt(SCOPES.size())),
                random.nextInt(3));
    }

    /** Every figure of any programme with all its cells, as the page of a programme asks for them. */
    Progress allFigures() {
        return figures.progress(actor, anyProgramme(), new Asked(anyDay(), anyMoment(), null));
    }

    private ProgrammeId anyProgramme() {
        return programmes.get(random.nextInt(programmes.size()));
    }

    private LocalDate anyDay() {
        return Programme.FIRST_DAY.plusDays(
                random.nextLong(Programme.LAST_DAY.toEpochDay() - Programme.FIRST_DAY.toEpochDay()));
    }

    private Instant anyMoment() {
        return first.plusSeconds(random.nextLong(last.getEpochSecond() - first.getEpochSecond()));
    }
}
