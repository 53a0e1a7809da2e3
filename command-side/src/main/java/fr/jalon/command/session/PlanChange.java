package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.TeamMember;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form a change of plan came from.
 *
 * @param on the day the change is decided
 * @param seenVersion the session's version when the form was shown; none when whoever asks did not say
 */
record PlanChange(LocalDate on, @Nullable Long seenVersion) {

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("'le' dd/MM/yyyy 'de' HH'h'mm");
    private static final DateTimeFormatter END = DateTimeFormatter.ofPattern("HH'h'mm");

    /** What one side of a disagreement holds: as values, and in words for the sentence. */
    record Side(String inWords, Map<String, Object> values) {}

    /** Refuses a form shown before something else changed, with both sides' values. */
    void requireCurrent(long version, Side current, Side asked) {
        if (seenVersion != null && seenVersion != version) {
            throw new Refusal(
                    SessionRefusal.PLAN_CHANGED_MEANWHILE,
                    Map.of(
                            "version", version,
                            "seenVersion", seenVersion,
                            "current", current.values(),
                            "currently", current.inWords(),
                            "asked", asked.values(),
                            "asking", asked.inWords()));
        }
    }

    static Side place(Place place) {
        return new Side(
                place.name().value(),
                Map.of(
                        "place",
                        place.name().value(),
                        "territory",
                        place.territory().value()));
    }

    static Side times(LocalDateTime start, LocalDateTime end) {
        return new Side(START.format(start) + " à " + END.format(end), Map.of("start", start, "end", end));
    }

    static Side team(List<TeamMember> team) {
        return new Side(
                "Équipe : " + team.size(),
                Map.of(
                        "team",
                        team.stream().map(member -> member.person().value()).toList()));
    }
}
