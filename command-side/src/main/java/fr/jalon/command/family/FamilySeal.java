package fr.jalon.command.family;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.family.FamilyBodies.AdultBody;
import fr.jalon.command.family.FamilyBodies.ChildBody;
import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.Child;
import fr.jalon.events.value.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what was typed about a person and puts it under their seal; from here on nobody sees it in clear. */
@Component
class FamilySeal {

    private static final int NAME = 80;
    private static final int PHONE = 30;

    private final Keyring keyring;
    private final Clock clock;

    FamilySeal(Keyring keyring, Clock clock) {
        this.keyring = keyring;
        this.clock = clock;
    }

    /**
     * Refuses what is missing or malformed, before anything is sealed: the first seal makes a key.
     *
     * @param at where the adult stands in what was sent, such as {@code adults[0].}
     */
    void check(AdultBody body, String at) {
        Shape.text(at + "firstName", body.firstName(), NAME);
        optional(at + "lastName", body.lastName(), NAME);
        String phone = optional(at + "phone", body.phone(), PHONE);
        Shape.check(at + "phone", phone == null || phone.matches("\\+?[0-9 .()-]{4,}"));
        Shape.required(at + "linkToChild", body.linkToChild());
    }

    void check(ChildBody body, String at) {
        optional(at + "firstName", body.firstName(), NAME);
        month(body, at);
    }

    Adult adult(PersonId person, AdultBody body, String at) {
        check(body, at);
        return new Adult(
                person,
                seal(person, PersonalField.FIRST_NAME, Shape.text(at + "firstName", body.firstName(), NAME)),
                sealIfGiven(person, PersonalField.LAST_NAME, optional(at + "lastName", body.lastName(), NAME)),
                sealIfGiven(person, PersonalField.PHONE, optional(at + "phone", body.phone(), PHONE)),
                seal(
                        person,
                        PersonalField.LINK_TO_CHILD,
                        Shape.required(at + "linkToChild", body.linkToChild()).name()));
    }

    Child child(PersonId person, ChildBody body, String at) {
        check(body, at);
        return new Child(
                person,
                sealIfGiven(person, PersonalField.FIRST_NAME, optional(at + "firstName", body.firstName(), NAME)),
                sealIfGiven(person, PersonalField.BIRTH_MONTH, month(body, at)));
    }

    private @Nullable String month(ChildBody body, String at) {
        String typed = optional(at + "birthMonth", body.birthMonth(), NAME);
        return typed == null ? null : BirthMonth.checked(typed, HouseDay.of(clock), at + "birthMonth");
    }

    private static @Nullable String optional(String field, @Nullable String value, int most) {
        return value == null || value.isBlank() ? null : Shape.text(field, value, most);
    }

    private Personal seal(PersonId person, PersonalField field, String clear) {
        return keyring.seal(person.value(), field, clear);
    }

    private @Nullable Personal sealIfGiven(PersonId person, PersonalField field, @Nullable String clear) {
        return clear == null ? null : seal(person, field, clear);
    }

    /** All of them, before the first name is sealed. */
    void check(List<AdultBody> adults, List<ChildBody> children) {
        if (adults.isEmpty()) {
            throw new Refusal(FamilyRefusal.WITHOUT_ADULT, Map.of("field", "adults"));
        }
        IntStream.range(0, adults.size()).forEach(i -> check(adults.get(i), at("adults", i)));
        IntStream.range(0, children.size()).forEach(i -> check(children.get(i), at("children", i)));
    }

    static String at(String list, int index) {
        return list + "[" + index + "].";
    }
}
