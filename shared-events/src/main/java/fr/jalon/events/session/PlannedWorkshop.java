package fr.jalon.events.session;

import fr.jalon.events.value.Place;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDateTime;
import java.util.List;

/** A workshop as planned: its own place, start, end and team. Times are local, in the programme's zone. */
public record PlannedWorkshop(
        WorkshopId workshop, Place place, LocalDateTime start, LocalDateTime end, List<TeamMember> team) {
    public PlannedWorkshop {
        team = List.copyOf(team);
    }
}
