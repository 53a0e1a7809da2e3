package fr.jalon.events.session;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.value.SessionId;

/** The stream of one session: its plan, its workshops and teams, its enrolments, its attendance and what is done around it. */
public sealed interface SessionEvent extends DomainEvent
        permits SessionPlanEvent, EnrolmentEvent, AttendanceEvent, FollowUpEvent {

    SessionId session();
}
