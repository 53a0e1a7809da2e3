package fr.jalon.command.session;

import fr.jalon.events.session.PlannedWorkshop;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDateTime;
import java.util.List;

/** A workshop as it is asked for, before anybody checked where, when and by whom. */
record WorkshopPlan(WorkshopId workshop, Place place, LocalDateTime start, LocalDateTime end, List<PersonId> team) {

    WorkshopPlan {
        team = List.copyOf(team);
    }

    PlannedWorkshop within(OpenProgrammes.Programme programme, Colleagues colleagues) {
        programme.requirePlace(place);
        programme.requireTimes(start, end);
        return new PlannedWorkshop(
                workshop, place, start, end, colleagues.team(team, programme.organisation(), start.toLocalDate()));
    }
}
