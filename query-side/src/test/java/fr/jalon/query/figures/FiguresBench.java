package fr.jalon.query.figures;

import fr.jalon.events.Actor;
import fr.jalon.events.DomainEvent;
import fr.jalon.events.History;
import fr.jalon.events.Recorded;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.query.TestDatabase;
import fr.jalon.query.TestKeyring;
import fr.jalon.query.pathway.PathwayFacts;
import fr.jalon.query.session.SessionFacts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures over a real database, fed by hand with a history of one's own. */
final class FiguresBench implements History {

    static final AccountId RECORDER = new AccountId("account-00000000-aaaa-4000-8000-000000000001");

    final JdbcTemplate jdbc;
    final FiguresProjection projection;
    final Figures figures;
    private final List<Recorded<DomainEvent>> history = new ArrayList<>();

    FiguresBench(Instant now) {
        jdbc = new JdbcTemplate(TestDatabase.dataSource());
        JdbcClient client = JdbcClient.create(jdbc);
        projection = new FiguresProjection(
                List.of(new SessionFacts(), new PathwayFacts()),
                new FactTable(jdbc),
                new PromiseTables(jdbc),
                new NameTables(jdbc));
        Programmes programmes = new Programmes(client);
        Promises promises = new Promises(client);
        Counts counts = new Counts(client);
        Months months = new Months(counts, programmes, promises);
        Names names = new Names(client, new TestKeyring());
        Moments moments = new Moments(programmes, this, Clock.fixed(now, ZoneOffset.UTC), client);
        FactLines lines = new FactLines(client, names, programmes, new LateRecords(client, 7));
        figures = new FiguresFromFacts(
                programmes,
                promises,
                moments,
                new ProgressRead(programmes, promises, counts),
                new ExplanationRead(promises, counts, months, lines),
                new TrajectoryRead(promises, months),
                new ComparedMoments(programmes, moments),
                new ChangesRead(programmes, promises, counts),
                new ChangedFactsRead(counts, lines));
        clear();
    }

    static Actor actor(Role role, OrganisationId organisation, ProgrammeId... programmes) {
        return new Actor(
                new AccountId("account-of-" + role.name().toLowerCase(java.util.Locale.ROOT)),
                role,
                organisation,
                Set.of(programmes),
                Set.of());
    }

    void clear() {
        history.clear();
        TestDatabase.empty(projection);
        TestDatabase.empty(List.of("events.history", "views.dead_letter", "views.discarded_letter"));
        standsAt(0);
    }

    /** Takes an event into the history without handing it to the view. */
    Recorded<DomainEvent> take(DomainEvent event, Instant recordedAt) {
        long position = history.size() + 1L;
        Recorded<DomainEvent> recorded = new Recorded<>(
                position,
                recordedAt,
                new EventId("event-" + position),
                "stream",
                position,
                Map.of("actor", RECORDER.value()),
                event);
        history.add(recorded);
        jdbc.update(
                "insert into events.history (position, recorded_at, event_id, metadata) values (?, ?, ?, ?)",
                position,
                recordedAt.atOffset(ZoneOffset.UTC),
                recorded.id().value(),
                "{\"actor\":\"" + RECORDER + "\"}");
        return recorded;
    }

    /** Takes an event in and hands it to the view. */
    Recorded<DomainEvent> record(DomainEvent event, Instant recordedAt) {
        Recorded<DomainEvent> recorded = take(event, recordedAt);
        apply(List.of(recorded));
        return recorded;
    }

    void apply(List<Recorded<DomainEvent>> batch) {
        projection.apply(batch);
        standsAt(batch.getLast().position());
    }

    void standsAt(long position) {
        jdbc.update("""
            insert into views.view_position values ('figures', ?)
                on conflict (view) do update set position = excluded.position\
            """, position);
    }

    List<Recorded<DomainEvent>> history() {
        return List.copyOf(history);
    }

    /** Every row the view owns, in a fixed order. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (String table : List.of(
                "fact",
                "programme",
                "programme_part",
                "indicator",
                "target",
                "target_milestone",
                "release",
                "counted_person",
                "counted_session")) {
            rows.addAll(jdbc.queryForList(
                    "select '" + table + ' ' + "' || t::text from views." + table + " t order by 1", String.class));
        }
        return rows;
    }

    @Override
    public long head() {
        return history.size();
    }

    @Override
    public long sequence() {
        return head();
    }

    @Override
    public List<Long> positionsOf(Collection<EventId> events) {
        return history.stream()
                .filter(recorded -> events.contains(recorded.id()))
                .map(Recorded::position)
                .toList();
    }

    @Override
    public long positionAt(Instant knownAt) {
        return history.stream()
                .filter(recorded -> !recorded.recordedAt().isAfter(knownAt))
                .mapToLong(Recorded::position)
                .max()
                .orElse(0);
    }

    @Override
    public Instant recordedAt(long position) {
        return position == 0
                ? Instant.EPOCH
                : history.get(Math.toIntExact(position - 1)).recordedAt();
    }
}
