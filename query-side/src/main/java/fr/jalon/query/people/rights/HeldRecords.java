package fr.jalon.query.people.rights;

import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import fr.jalon.events.value.PersonId;
import fr.jalon.query.audit.RecordWords;
import fr.jalon.query.people.OpenedTexts;
import fr.jalon.query.session.SessionsOfPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything the history holds on one person, read from the history itself so that no view can leave something out. Only their own
 * sealed values are opened: the names of others stay shut. One pass over the history, for a page that is rarely asked for.
 */
@Component
final class HeldRecords {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Keyring keyring;
    private final SessionsOfPeople sessions;

    HeldRecords(JdbcClient jdbc, Keyring keyring, SessionsOfPeople sessions) {
        this.jdbc = jdbc;
        this.keyring = keyring;
        this.sessions = sessions;
    }

    /** What is held: each value as it stands, then every record in the order of the history. */
    record Held(SequencedMap<String, String> identity, List<Line> lines) {}

    /** One record: its day, what it is, and the details it gives of this person. */
    record Line(@Nullable LocalDate on, String what, List<String> details) {}

    private record Row(String type, JsonNode payload) {}

    Held of(PersonId person) {
        List<Row> rows = rows(person);
        List<Personal> sealed = new ArrayList<>();
        rows.forEach(row -> own(person, row.payload(), sealed));
        OpenedTexts texts = OpenedTexts.open(keyring, sealed);
        SequencedMap<String, String> identity = new LinkedHashMap<>();
        sealed.forEach(value -> {
            String text = texts.text(value);
            if (text != null) {
                identity.put(HeldWords.of(value.field()), HeldWords.value(value.field(), text));
            }
        });
        HeldWords words = new HeldWords(person, sessions.names(), texts);
        List<Line> lines = rows.stream()
                .map(row -> {
                    List<Personal> values = new ArrayList<>();
                    own(person, row.payload(), values);
                    return new Line(
                            day(row.payload()), RecordWords.of(row.type()), words.detail(row.payload(), values));
                })
                .toList();
        return new Held(identity, lines);
    }

    /** How many records there are of each kind. */
    SequencedMap<String, Integer> counts(PersonId person) {
        SequencedMap<String, Integer> counts = new LinkedHashMap<>();
        rows(person).forEach(row -> counts.merge(RecordWords.of(row.type()), 1, Integer::sum));
        return counts;
    }

    /** Which personal values there are; counted, not opened. */
    SequencedMap<String, Integer> sealedCounts(PersonId person) {
        List<Personal> sealed = new ArrayList<>();
        rows(person).forEach(row -> own(person, row.payload(), sealed));
        SequencedMap<String, Integer> counts = new LinkedHashMap<>();
        sealed.forEach(value -> counts.merge(HeldWords.of(value.field()), 1, Integer::sum));
        return counts;
    }

    private List<Row> rows(PersonId person) {
        return jdbc.sql("select type, payload from events.history where payload like :name order by position")
                .param("name", "%\"" + person.value().replace("_", "\\_").replace("%", "\\%") + "\"%")
                .query((row, _) -> new Row(row.getString("type"), JSON.readTree(row.getString("payload"))))
                .list();
    }

    private static void own(PersonId person, JsonNode node, List<Personal> found) {
        if (node.isObject() && node.has("ciphertext") && node.has("owner")) {
            if (person.value().equals(node.get("owner").asString())) {
                found.add(JSON.treeToValue(node, Personal.class));
            }
            return;
        }
        node.forEach(part -> own(person, part, found));
    }

    private static @Nullable LocalDate day(JsonNode payload) {
        JsonNode on = payload.get("occurredOn");
        return on == null ? null : LocalDate.parse(on.asString());
    }
}
