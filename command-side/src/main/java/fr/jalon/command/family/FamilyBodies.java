package fr.jalon.command.family;

import fr.jalon.command.http.Bounds;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.Child;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.LinkToChild;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is sent about families. The only place where the names are in clear, between the request and the seal. */
final class FamilyBodies {

    private FamilyBodies() {}

    /** What is answered: who they are from now on, in the order in which they were sent. */
    static Map<String, List<String>> told(List<Adult> adults, List<Child> children) {
        return Map.of(
                "adults",
                adults.stream().map(adult -> adult.person().value()).toList(),
                "children",
                children.stream().map(child -> child.person().value()).toList());
    }

    record Registration(
            @Bounds(required = true) @Nullable HomeArea homeArea,
            @Nullable List<@Nullable AdultBody> adults,
            @Nullable List<@Nullable ChildBody> children,
            @Nullable LocalDate on) {}

    /** @param person who they are, when they are known already, such as somebody who left another family */
    record AdultBody(
            @Nullable PersonId person,
            @Bounds(required = true, letters = 80) @Nullable String firstName,
            @Bounds(letters = 80) @Nullable String lastName,

            @Bounds(letters = 30, pattern = "\\+?[0-9 .()-]{4,}") @Nullable
            String phone,

            @Bounds(required = true) @Nullable LinkToChild linkToChild) {}

    record ChildBody(
            @Bounds(letters = 80) @Nullable String firstName,

            @Bounds(pattern = "(\\d{4}-\\d{2}|\\d{2}/\\d{4})") @Nullable
            String birthMonth) {}

    record Joining(
            @Nullable PersonId person,
            @Bounds(required = true, letters = 80) @Nullable String firstName,
            @Bounds(letters = 80) @Nullable String lastName,

            @Bounds(letters = 30, pattern = "\\+?[0-9 .()-]{4,}") @Nullable
            String phone,

            @Bounds(required = true) @Nullable LinkToChild linkToChild,
            @Nullable LocalDate on) {

        AdultBody adult() {
            return new AdultBody(person, firstName, lastName, phone, linkToChild);
        }
    }

    record AdultCorrection(
            @Bounds(required = true, letters = 80) @Nullable String firstName,
            @Bounds(letters = 80) @Nullable String lastName,

            @Bounds(letters = 30, pattern = "\\+?[0-9 .()-]{4,}") @Nullable
            String phone,

            @Bounds(required = true) @Nullable LinkToChild linkToChild,
            @Bounds(required = true) @Nullable CorrectionReason reason) {

        AdultBody adult() {
            return new AdultBody(null, firstName, lastName, phone, linkToChild);
        }
    }

    record ChildCorrection(
            @Bounds(letters = 80) @Nullable String firstName,

            @Bounds(pattern = "(\\d{4}-\\d{2}|\\d{2}/\\d{4})") @Nullable
            String birthMonth,

            @Bounds(required = true) @Nullable CorrectionReason reason) {

        ChildBody child() {
            return new ChildBody(firstName, birthMonth);
        }
    }

    record HomeAreaCorrection(
            @Bounds(required = true) @Nullable HomeArea homeArea,
            @Bounds(required = true) @Nullable CorrectionReason reason) {}

    record Move(
            @Bounds(required = true) @Nullable HomeArea homeArea,
            @Nullable LocalDate on) {}

    record Departure(@Nullable LocalDate on) {}
}
