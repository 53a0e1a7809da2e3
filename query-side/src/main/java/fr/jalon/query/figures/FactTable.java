package fr.jalon.query.figures;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Recorded;
import fr.jalon.query.figures.FactsOf.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes facts, a whole batch in two statements. */
@Component
final class FactTable {

    private static final String INSERT = """
        insert into views.fact (key, ordinal, kind, organisation, programme, strand, territory, session, workshop, family,
               person, quantity, share, home_area, left_out, occurred_on, recorded_from, event_id)
        select key, ordinal, kind, organisation, programme, strand, territory, session, workshop, family,
               person, quantity, share::numeric, home_area, left_out, occurred_on::date, recorded_from, event_id
          from unnest(?::text[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                      ?::text[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[])
               as f(key, ordinal, kind, organisation, programme, strand, territory, session, workshop, family,
                    person, quantity, share, home_area, left_out, occurred_on, recorded_from, event_id)
            on conflict do nothing\
        """;

    /**
     * Ends what was held under a key at the first later position that speaks for it, so that a key spoken for several times within
     * one batch gives the same spans as one event at a time. An event handed over again ends nothing twice.
     */
    private static final String END = """
        update views.fact f
           set recorded_to = e.position, ended_as = e.ends
          from (select distinct on (h.recorded_from, h.ordinal) h.recorded_from, h.ordinal, s.position, s.ends
                  from unnest(?::text[], ?::bigint[], ?::text[]) as s(key, position, ends)
                  join views.fact h on h.key = s.key and h.recorded_to = 9223372036854775807 and h.recorded_from < s.position
                 order by h.recorded_from, h.ordinal, s.position) e
         where f.recorded_from = e.recorded_from and f.ordinal = e.ordinal\
        """;

    private final JdbcTemplate jdbc;

    FactTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (Statement statement : statements) {
            List<Fact> facts = statement.held().facts();
            for (int i = 0; i < facts.size(); i++) {
                rows.add(new Row(statement, i, facts.get(i)));
            }
        }
        insert(rows);
        jdbc.update(
                END,
                texts(statements, s -> s.held().key()),
                statements.stream().map(s -> s.recorded().position()).toArray(Long[]::new),
                texts(statements, s -> s.held().ends().name()));
    }

    private void insert(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.update(
                INSERT,
                texts(rows, r -> r.statement().held().key()),
                rows.stream().map(Row::ordinal).toArray(Integer[]::new),
                texts(rows, r -> r.fact().kind()),
                texts(rows, r -> r.fact().organisation()),
                texts(rows, r -> r.fact().programme()),
                texts(rows, r -> r.fact().strand()),
                texts(rows, r -> r.fact().territory()),
                texts(rows, r -> r.fact().session()),
                texts(rows, r -> r.fact().workshop()),
                texts(rows, r -> r.fact().family()),
                texts(rows, r -> r.fact().person()),
                rows.stream().map(r -> r.fact().quantity()).toArray(Integer[]::new),
                texts(rows, r -> r.fact().share()),
                texts(rows, r -> r.fact().homeArea()),
                texts(rows, r -> r.fact().leftOut()),
                texts(rows, r -> r.fact().occurredOn()),
                rows.stream().map(r -> r.statement().recorded().position()).toArray(Long[]::new),
                texts(rows, r -> r.statement().recorded().id()));
    }

    private static <T> String[] texts(List<T> rows, Function<T, @Nullable Object> column) {
        String[] texts = new String[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(column.apply(rows.get(i)));
        }
        return texts;
    }

    @SuppressWarnings("NullAway") // a null element is a null column
    private static String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** What one event said. */
    record Statement(Recorded<? extends DomainEvent> recorded, Held held) {}

    private record Row(Statement statement, int ordinal, Fact fact) {}
}
