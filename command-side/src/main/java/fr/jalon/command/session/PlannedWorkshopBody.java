package fr.jalon.command.session;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.Shape;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.TerritoryId;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workshop as it is sent: place and territory, local start and end, and the ids of its team. */
record PlannedWorkshopBody(
        @Bounds(required = true) @Nullable Label place,
        @Bounds(required = true) @Nullable TerritoryId territory,
        @Bounds(required = true) @Nullable LocalDateTime start,
        @Bounds(required = true) @Nullable LocalDateTime end,
        @Nullable List<@Nullable PersonId> team) {

    /** @param at the path of this workshop in the body, such as {@code workshops[0].} */
    WorkshopPlan as(WorkshopId workshop, String at) {
        return new WorkshopPlan(
                workshop,
                new Place(Shape.label(at + "place", place), Shape.required(at + "territory", territory)),
                Shape.required(at + "start", start),
                Shape.required(at + "end", end),
                Shape.list(at + "team", team));
    }
}
