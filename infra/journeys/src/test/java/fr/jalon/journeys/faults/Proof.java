package fr.jalon.journeys.faults;

import static org.awaitility.Awaitility.await;

import fr.jalon.journeys.Tables;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionTimeoutException;

/**
 * Looks into the database, beside the product, once the clients are silent: what they were told is there, once, in an order without gaps;
 * the views have all of it, and the figures are those that {@link Recount} finds in the records alone.
 *
 * @param since the head of the history before the clients began: everything later is theirs
 */
record Proof(Field field, Ledger ledger, long since) {

    private static final Duration TO_CATCH_UP = Duration.ofSeconds(60);

    /** What each key gave, with the events that are in the history for it. */
    private static final String KEPT = """
        select r.key || ' ' || cardinality(r.events) || ' ' || count(p.position) || ' ' || coalesce(max(p.position), 0)
            from command.remembered_request r
            left join lateral unnest(r.events) named(event) on true
            left join events.domain_event e on e.event_identifier = named.event
            left join events.event_position p on p.global_index = e.global_index
            where r.account = '%s' group by r.account, r.key\
        """;

    private static final Map<String, String> ORDER = Map.of(
            "positions with a gap",
            "select 1 from events.event_position having count(*) <> coalesce(max(position), 0)",
            "an event without a position",
            "select global_index from events.domain_event except select global_index from events.event_position",
            "an event that still waits for its position",
            "select global_index from events.unsequenced",
            "recorded before the one before it",
            "select position from (select position, recorded_at < lag(recorded_at) over (order by position) as back"
                    + " from events.event_position) dated where back",
            "out of its stream's order",
            "select position from (select position, sequence, row_number() over (partition by stream order by"
                    + " position) - 1 as place from events.history) placed where sequence <> place");

    private static final String NOBODYS = """
        select h.position || ' ' || h.type || ' of ' || count(r.key) || ' requests' from events.history h
            left join (select key, unnest(events) as event from command.remembered_request) r on r.event = h.event_id
            where h.position > %d group by h.position, h.type having count(r.key) <> 1\
        """;

    private static final String SAID_TWICE = """
        select 'attendance of ' || (payload::json -> 'participant' ->> 'person') from events.history
            where type = 'session.attendance-recorded'
            group by payload::json ->> 'workshop', payload::json -> 'participant' ->> 'person' having count(*) > 1\
        """;

    /** What was acknowledged and is not there. */
    List<Ledger.Acknowledged> lost() {
        var lost = new ArrayList<Ledger.Acknowledged>();
        compare(kept(field.house().tables()), lost, new ArrayList<>());
        return lost;
    }

    Findings findings() {
        var tables = field.house().tables();
        var behind = behind(tables);
        var lost = new ArrayList<Ledger.Acknowledged>();
        var wrong = new ArrayList<String>();
        compare(kept(tables), lost, wrong);
        ORDER.forEach((fault, sql) -> tables.texts(sql).forEach(found -> wrong.add(fault + ": " + found)));
        tables.texts(NOBODYS.formatted(since)).forEach(found -> wrong.add("not of one request: " + found));
        wrong.addAll(tables.texts(SAID_TWICE));
        wrong.addAll(behind);
        wrong.addAll(new Recount(field).differences());
        ledger.surprises().forEach(surprise -> wrong.add("surprise: " + surprise));
        return new Findings(lost, wrong, count(tables));
    }

    private static long count(Tables tables) {
        return Long.parseLong(
                tables.texts("select count(*) from events.history").getFirst());
    }

    /** What the database remembers of every key: how many events it gave, how many of them there are, and where they end. */
    private Map<String, Kept> kept(Tables tables) {
        var kept = new HashMap<String, Kept>();
        for (var row : tables.texts(KEPT.formatted(field.coordinator().id()))) {
            var words = row.split(" ");
            kept.put(
                    words[0],
                    new Kept(Integer.parseInt(words[1]), Integer.parseInt(words[2]), Long.parseLong(words[3])));
        }
        return kept;
    }

    private record Kept(int given, int found, long position) {}

    private void compare(Map<String, Kept> kept, List<Ledger.Acknowledged> lost, List<String> wrong) {
        var told = ledger.everything();
        for (var yes : told.values()) {
            var of = kept.get(yes.key());
            if (of == null || of.found() < of.given()) {
                lost.add(yes);
            } else if (of.given() == 0 || of.position() != yes.position()) {
                wrong.add("acknowledged at another position: " + yes + ", now " + of);
            }
        }
    }

    /** The views take a moment; what they could not take in is looked for as well. */
    private static List<String> behind(Tables tables) {
        var views = """
            select view || ' stands at ' || position || ' of ' || head from views.view_position,
                (select coalesce(max(position), 0) as head from events.event_position) history where position < head
            union all select 'set aside in ' || processing_group from views.dead_letter\
            """;
        try {
            await().atMost(TO_CATCH_UP).until(() -> tables.texts(views).isEmpty());
            return List.of();
        } catch (ConditionTimeoutException late) {
            return tables.texts(views);
        }
    }
}
