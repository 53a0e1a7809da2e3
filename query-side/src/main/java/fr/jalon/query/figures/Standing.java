package fr.jalon.query.figures;

import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison of two moments counts at one step from the first to the second.
 *
 * @param enteredLater up to which position what was entered for the first time is known as well, though nothing corrected since; none
 *     for what was simply known at the position
 */
record Standing(
        ProgrammeId programme,
        LocalDate on,
        long position,
        @Nullable Long enteredLater) {

    Expression of(Counting counting) {
        return enteredLater == null ? new Expression(counting) : Expression.withEnteredLater(counting);
    }
}
