package fr.jalon.command.family;

import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.LinkToChild;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent about families. The only place where the names are in clear, between the request and the seal. */
final class FamilyBodies {

    private FamilyBodies() {}

    record Registration(
            @Nullable HomeArea homeArea,
            @Nullable List<@Nullable AdultBody> adults,
            @Nullable List<@Nullable ChildBody> children,
            @Nullable LocalDate on) {}

    /** @param person who they are, when they are known already, such as somebody who left another family */
    record AdultBody(
            @Nullable PersonId person,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String phone,
            @Nullable LinkToChild linkToChild) {}

    record ChildBody(@Nullable String firstName, @Nullable String birthMonth) {}

    record Joining(
            @Nullable PersonId person,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String phone,
            @Nullable LinkToChild linkToChild,
            @Nullable LocalDate on) {

        AdultBody adult() {
            return new AdultBody(person, firstName, lastName, phone, linkToChild);
        }
    }

    record AdultCorrection(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String phone,
            @Nullable LinkToChild linkToChild,
            @Nullable CorrectionReason reason) {

        AdultBody adult() {
            return new AdultBody(null, firstName, lastName, phone, linkToChild);
        }
    }

    record ChildCorrection(
            @Nullable String firstName,
            @Nullable String birthMonth,
            @Nullable CorrectionReason reason) {

        ChildBody child() {
            return new ChildBody(firstName, birthMonth);
        }
    }

    record HomeAreaCorrection(
            @Nullable HomeArea homeArea, @Nullable CorrectionReason reason) {}

    record Move(@Nullable HomeArea homeArea, @Nullable LocalDate on) {}

    record Departure(@Nullable LocalDate on) {}
}
