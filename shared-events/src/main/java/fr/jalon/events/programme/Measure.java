package fr.jalon.events.programme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.jalon.events.value.Identity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How an indicator counts facts of one kind. Thresholds are its parameters, so changing one is a new version of the indicator. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "measure")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Measure.Sum.class, name = "sum"),
    @JsonSubTypes.Type(value = Measure.Distinct.class, name = "distinct"),
    @JsonSubTypes.Type(value = Measure.Estimate.class, name = "estimate")
})
public sealed interface Measure {

    /** The kind of fact it reads, such as {@code attendance}. */
    String facts();

    /** The sum of the facts' quantities, such as children present. */
    record Sum(String facts) implements Measure {}

    /**
     * How many different ones there are.
     *
     * @param of what is told apart
     * @param atLeast the least number of different workshops (or sessions) for one to count; 1 for a single fact
     * @param within where that number must be reached: {@code SESSION} for « 4 ateliers d'une même session »; none for anywhere
     * @param minimumShare the least share a fact must carry to count, such as 0.5 of the planned workshops; none for any
     */
    record Distinct(
            String facts,
            Identity of,
            int atLeast,
            @Nullable Identity within,
            @Nullable BigDecimal minimumShare) implements Measure {}

    /** So many for each different one: an estimate of who else is concerned, such as 2 children a family. Never attendance. */
    record Estimate(Distinct of, BigDecimal each) implements Measure {
        @Override
        public String facts() {
            return of.facts();
        }
    }
}
