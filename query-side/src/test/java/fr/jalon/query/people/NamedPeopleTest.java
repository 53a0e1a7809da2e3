package fr.jalon.query.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.value.PersonId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamedPeopleTest {
    private final NamedPeople named = new NamedPeople(Stream.of(
                    name("1", "Fatima", "Benali"),
                    name("2", "Fatima", "Bouzid"),
                    name("3", "Amina", "Benali"),
                    name("4", "Zoé", null),
                    name("5", "Zoé", null))
            .collect(Collectors.toMap(PersonName::person, name -> name)));

    @Test
    void a_first_name_and_an_initial_are_enough_until_two_would_read_alike() {
        assertThat(named.brief(List.of(person("1"), person("3"), person("4"))))
                .isEqualTo(Map.of(person("1"), "Fatima B.", person("3"), "Amina B.", person("4"), "Zoé"));
        assertThat(named.brief(List.of(person("1"), person("2"), person("3"))))
                .isEqualTo(Map.of(person("1"), "Fatima Be.", person("2"), "Fatima Bo.", person("3"), "Amina B."));
    }

    @Test
    void what_cannot_be_told_apart_is_left_as_it_is() {
        assertThat(named.brief(List.of(person("4"), person("5"))))
                .isEqualTo(Map.of(person("4"), "Zoé", person("5"), "Zoé"));
    }

    private static PersonName name(String id, String first, @Nullable String last) {
        return new PersonName(person(id), first, last, null, null);
    }

    private static PersonId person(String id) {
        return new PersonId("person-" + id);
    }
}
