package fr.jalon.query.family;

import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import fr.jalon.events.value.PersonId;
import fr.jalon.query.people.OpenedTexts;
import fr.jalon.query.people.SealedText;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The telephones of adults, opened in memory. Whoever calls it answers for who may see them. */
@Component
public final class AdultPhones {
    private final JdbcClient jdbc;
    private final Keyring keyring;

    AdultPhones(JdbcClient jdbc, Keyring keyring) {
        this.jdbc = jdbc;
        this.keyring = keyring;
    }

    /** The telephones known of these people: none of whoever was erased, none of a sensitive file, which a list does not open. */
    public Map<PersonId, String> of(Collection<PersonId> people) {
        Map<PersonId, Personal> sealed = new LinkedHashMap<>();
        jdbc.sql("""
            select person, phone from views.family_adult a
            where person = any(:people) and phone is not null and erased_on is null
                and not exists (select from views.sensitive_file s where s.family = a.family)\
            """)
                .param("people", people.stream().map(PersonId::value).toArray(String[]::new))
                .query(row -> {
                    Personal phone = SealedText.read(row.getString("phone"));
                    if (phone != null) {
                        sealed.put(new PersonId(row.getString("person")), phone);
                    }
                });
        OpenedTexts texts = OpenedTexts.open(keyring, sealed.values());
        Map<PersonId, String> phones = new HashMap<>();
        sealed.forEach((person, phone) -> {
            String text = texts.clear(phone);
            if (text != null) {
                phones.put(person, text);
            }
        });
        return phones;
    }
}
