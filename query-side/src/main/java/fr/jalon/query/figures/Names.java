package fr.jalon.query.figures;

import fr.jalon.events.Keyring;
import fr.jalon.events.Keyring.Opened;
import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.value.KeyId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the names of one page of an explanation, all at once. */
@Component
final class Names {

    private final JdbcClient jdbc;
    private final Keyring keyring;

    Names(JdbcClient jdbc, Keyring keyring) {
        this.jdbc = jdbc;
        this.keyring = keyring;
    }

    Naming.Opened open(Collection<String> families, Collection<String> people) {
        if (families.isEmpty() && people.isEmpty()) {
            return new Naming.Opened(Map.of(), Map.of());
        }
        List<Row> rows = jdbc.sql("""
            select person, family, first_key, first_text, last_key, last_text from views.counted_person
             where person = any(:people) or family = any(:families) order by recorded_from, person\
            """)
                .param("people", people.toArray(String[]::new))
                .param("families", families.toArray(String[]::new))
                .query(Row.class)
                .list();
        Map<Personal, Opened> opened =
                keyring.openAll(rows.stream().flatMap(Row::sealed).toList());
        Map<String, String> persons = new LinkedHashMap<>();
        Map<String, String> homes = new LinkedHashMap<>();
        for (Row row : rows) {
            String name = name(row, opened);
            persons.put(row.person(), name);
            homes.merge(row.family(), "Famille : " + name, (one, _) -> one + ", " + name);
        }
        return new Naming.Opened(homes, persons);
    }

    private static String name(Row row, Map<Personal, Opened> opened) {
        Opened first = Objects.requireNonNull(opened.get(row.first()));
        Personal last = row.last();
        return switch (first) {
            case Opened.Clear(String text) -> text + surname(last == null ? null : opened.get(last));
            case Opened.Erased() -> "effacé";
            case Opened.WithoutKey() -> "illisible sans la clé";
        };
    }

    private static String surname(@Nullable Opened last) {
        return last instanceof Opened.Clear(String text) ? " " + text : "";
    }

    record Row(
            String person,
            String family,
            String firstKey,
            String firstText,
            @Nullable String lastKey,
            @Nullable String lastText) {

        Personal first() {
            return new Personal(person, PersonalField.FIRST_NAME, new KeyId(firstKey), firstText);
        }

        @Nullable
        Personal last() {
            return lastKey == null || lastText == null
                    ? null
                    : new Personal(person, PersonalField.LAST_NAME, new KeyId(lastKey), lastText);
        }

        Stream<Personal> sealed() {
            Personal last = last();
            return last == null ? Stream.of(first()) : Stream.of(first(), last);
        }
    }
}
