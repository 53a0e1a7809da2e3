package fr.jalon.query.people;

import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProfessionalStatus;
import org.jspecify.annotations.Nullable;

/**
 * How a person is named on a page.
 *
 * @param first the first name, or what stands in its place
 * @param family the family of an adult or a child
 * @param status what ties a colleague to the association
 */
public record PersonName(
        PersonId person,
        String first,
        @Nullable String last,
        @Nullable FamilyId family,
        @Nullable ProfessionalStatus status) {

    /** First and last name. */
    public String full() {
        return last == null || last.equals(first) ? first : first + " " + last;
    }

    /** First name and initial: all that the hall needs. */
    public String brief() {
        return brief(1);
    }

    /** First name and so many letters of the last name. */
    String brief(int letters) {
        if (last == null || last.isBlank() || last.equals(first)) {
            return first;
        }
        int all = last.codePointCount(0, last.length());
        return letters >= all ? full() : first + " " + last.substring(0, last.offsetByCodePoints(0, letters)) + ".";
    }
}
