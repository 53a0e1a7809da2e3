package fr.jalon.command.pathway;

import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import java.util.List;

/** Which steps that count are built on which session. */
interface CountedSteps {

    List<CountedStep> builtOn(SessionId session);

    /** @param alone whether the session was animated alone, rather than beside an employee */
    record CountedStep(PathwayId pathway, PersonId person, boolean alone) {}
}
