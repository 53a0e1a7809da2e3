package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.PlannedWorkshop;
import fr.jalon.events.value.TerritoryId;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The workshops of a session, in the order they were planned.
 *
 * @param scheduled how many were planned first: the promise, which cancelling does not lower
 */
record Workshops(int scheduled, Map<WorkshopId, Workshop> all) {

    static Workshops of(List<PlannedWorkshop> planned) {
        var all = new LinkedHashMap<WorkshopId, Workshop>();
        planned.forEach(each -> all.put(each.workshop(), Workshop.of(each)));
        return new Workshops(planned.size(), Collections.unmodifiableMap(all));
    }

    Workshops plus(PlannedWorkshop added) {
        return put(added.workshop(), Workshop.of(added));
    }

    Workshops changed(WorkshopId id, UnaryOperator<Workshop> change) {
        return put(id, change.apply(find(id)));
    }

    private Workshops put(WorkshopId id, Workshop workshop) {
        var changed = new LinkedHashMap<>(all);
        changed.put(id, workshop);
        return new Workshops(scheduled, Collections.unmodifiableMap(changed));
    }

    boolean contains(WorkshopId id) {
        return all.containsKey(id);
    }

    Workshop find(WorkshopId id) {
        var found = all.get(id);
        if (found == null) {
            throw new Refusal(SessionRefusal.WORKSHOP_UNKNOWN);
        }
        return found;
    }

    /** For changes of plan: a workshop that took place or was called off has none left. */
    Workshop stillPlanned(WorkshopId id) {
        var workshop = find(id);
        return switch (workshop.standing()) {
            case Workshop.Planned _ -> workshop;
            case Workshop.Held held ->
                throw new Refusal(SessionRefusal.WORKSHOP_HELD, Map.of("workshop", id.value(), "heldOn", held.on()));
            case Workshop.Cancelled _ -> throw new Refusal(SessionRefusal.WORKSHOP_CANCELLED);
        };
    }

    /** The whole of which a share is asked: a cancelled workshop stays in it until an added one takes its place. */
    int planned() {
        return Math.max(scheduled, remaining().size());
    }

    int held() {
        return heldOn().size();
    }

    List<LocalDate> heldOn() {
        return all.values().stream()
                .flatMap(each -> each.standing() instanceof Workshop.Held held ? Stream.of(held.on()) : Stream.of())
                .toList();
    }

    List<TerritoryId> territoriesHeldIn() {
        return all.values().stream()
                .filter(each -> each.standing() instanceof Workshop.Held)
                .map(each -> each.plan().place().territory())
                .distinct()
                .toList();
    }

    /** Workshops that nothing is said of yet and whose day has not come. */
    long stillToCome(LocalDate today) {
        return all.values().stream()
                .filter(each -> each.standing() instanceof Workshop.Planned)
                .filter(each -> each.day().isAfter(today))
                .count();
    }

    /** The day of the last workshop; where all are cancelled, the last that was planned. */
    LocalDate lastDay() {
        Collection<Workshop> remaining = remaining();
        return (remaining.isEmpty() ? all.values() : remaining)
                .stream().map(Workshop::day).max(Comparator.naturalOrder()).orElseThrow();
    }

    private List<Workshop> remaining() {
        return all.values().stream()
                .filter(each -> !(each.standing() instanceof Workshop.Cancelled))
                .toList();
    }
}
