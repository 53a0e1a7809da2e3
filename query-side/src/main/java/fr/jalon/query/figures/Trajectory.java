package fr.jalon.query.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a figure grew beside what was planned.
 *
 * @param plan {@code milestones}, {@code steady} or {@code none}; {@code planLabel} is the French words for it
 * @param planned the plan as a broken line, from the programme's first day
 * @param points what stood at the end of each month, up to the date asked for
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Trajectory(
        @JsonUnwrapped Heading heading,
        @Nullable Integer target,
        @Nullable Integer initialTarget,
        String plan,
        String planLabel,
        List<Planned> planned,
        List<Point> points) {

    /** So much should stand by the end of that day. */
    public record Planned(LocalDate on, int value) {}

    /**
     * So much stood at the end of that day.
     *
     * @param planned what the plan asks for that day, one decimal; none without a plan
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Point(LocalDate on, long value, @Nullable BigDecimal planned) {}
}
