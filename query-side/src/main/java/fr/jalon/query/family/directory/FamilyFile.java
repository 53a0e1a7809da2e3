package fr.jalon.query.family.directory;

import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.LinkToChild;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One family with its names opened, for the page of whoever may read it.
 *
 * @param homeArea none in a list, where the file is sensitive
 * @param sensitive whether the file opens only for a reason
 */
record FamilyFile(
        FamilyId id,
        @Nullable HomeArea homeArea,
        LocalDate registeredOn,
        List<Adult> adults,
        List<Child> children,
        boolean sensitive) {

    /**
     * An adult of the family.
     *
     * @param first the first name, or what stands in its place
     * @param link what they are to the child; none when it cannot be read
     * @param noticeBy the account that noted when they were told what is kept of them
     */
    record Adult(
            PersonId person,
            String first,
            @Nullable String last,
            @Nullable String phone,
            @Nullable LinkToChild link,
            @Nullable LocalDate leftOn,
            @Nullable LocalDate noticeOn,
            @Nullable String noticeBy,
            @Nullable LocalDate erasedOn) {

        public String full() {
            return last == null || erasedOn != null ? first : first + " " + last;
        }

        /** The number for the telephone: digits and a plus only. */
        public @Nullable String dial() {
            return phone == null || erasedOn != null ? null : phone.replaceAll("[^+0-9]", "");
        }

        public boolean here() {
            return erasedOn == null && leftOn == null;
        }
    }

    /** A child of the family; {@code month} is a year and a month, such as 2021-04. */
    record Child(
            PersonId person,
            @Nullable String first,
            @Nullable String month,
            @Nullable LocalDate erasedOn) {}

    /** What lists show of a sensitive file: the names, and nothing else that is in it. */
    FamilyFile nameOnly() {
        return new FamilyFile(
                id,
                null,
                registeredOn,
                adults.stream()
                        .map(adult -> new Adult(
                                adult.person(),
                                adult.first(),
                                adult.last(),
                                null,
                                null,
                                adult.leftOn(),
                                null,
                                null,
                                adult.erasedOn()))
                        .toList(),
                List.of(),
                true);
    }

    /** The adults' names, by which the family is known. */
    public String title() {
        return String.join(", ", names());
    }

    /** The same one by one, for a page that keeps each apart from the words around it. */
    public List<String> names() {
        return adults.stream()
                .filter(adult -> adult.leftOn() == null)
                .map(Adult::full)
                .toList();
    }
}
