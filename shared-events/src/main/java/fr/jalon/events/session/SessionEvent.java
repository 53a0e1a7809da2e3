package fr.jalon.events.session;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.value.SessionId;

/** The stream of one session: its plan, its workshops and teams, its enrolments and its attendance. */
public sealed interface SessionEvent extends DomainEvent permits SessionPlanEvent, EnrolmentEvent, AttendanceEvent {

    SessionId session();
}
