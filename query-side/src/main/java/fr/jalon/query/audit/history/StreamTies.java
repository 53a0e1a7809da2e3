package fr.jalon.query.audit.history;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.audit.AuditEvent;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.operations.OperationsEvent;
import fr.jalon.events.organisation.OrganisationEvent;
import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.programme.ProgrammeEvent;
import fr.jalon.events.session.AttendanceEvent;
import fr.jalon.events.session.EnrolmentEvent;
import fr.jalon.events.session.FollowUpEvent;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Scope;
import fr.jalon.events.value.TeamMember;
import fr.jalon.query.audit.history.AuditedStreams.Tie;
import fr.jalon.query.audit.history.AuditedStreams.Tie.Kind;
import java.util.ArrayList;
import java.util.List;

/** What an event says of the streams it names: whose they are and which programme they have to do with. */
final class StreamTies {
    private final String stream;
    private final List<Tie> ties = new ArrayList<>();

    private StreamTies(String stream) {
        this.stream = stream;
    }

    static List<Tie> of(String stream, DomainEvent event) {
        StreamTies ties = new StreamTies(stream);
        switch (event) {
            case ProgrammeEvent programme -> {
                ties.owned(programme.organisation()).in(stream, programme.programme());
                ties.in(programme.organisation().value(), programme.programme());
            }
            case SessionEvent session -> ties.session(session);
            case FamilyEvent family -> ties.family(family);
            case PersonEvent person -> ties.owned(person.organisation());
            case PathwayEvent pathway -> ties.owned(pathway.organisation()).pathway(pathway);
            case AccessEvent access -> ties.access(access);
            case OrganisationEvent organisation -> ties.owned(organisation.organisation());
            case AuditEvent sample -> ties.owned(sample.organisation()).in(stream, sample.programme());
            case OperationsEvent operation -> ties.operation(operation);
            default -> throw new IllegalArgumentException("a stream nobody ties: " + stream);
        }
        return ties.ties;
    }

    private StreamTies owned(OrganisationId organisation) {
        return tie(stream, Kind.OWNER, organisation.value());
    }

    private StreamTies in(String of, ProgrammeId programme) {
        return tie(of, Kind.PROGRAMME, programme.value());
    }

    private StreamTies tie(String of, Kind kind, String other) {
        ties.add(new Tie(of, kind, other));
        return this;
    }

    private void pathway(PathwayEvent pathway) {
        in(stream, pathway.programme());
        in(pathway.person().value(), pathway.programme());
    }

    private void session(SessionEvent event) {
        switch (event) {
            case SessionPlanEvent plan -> plan(plan);
            case EnrolmentEvent enrolment -> participant(enrolment.participant());
            case FollowUpEvent _ -> {}
            case AttendanceEvent.AttendanceRecorded recorded -> participant(recorded.participant());
            case AttendanceEvent.AttendanceCorrected corrected -> participant(corrected.participant());
            case AttendanceEvent.NewcomerReceived received -> participant(received.participant());
            case AttendanceEvent.PeopleCountedWithoutName _, AttendanceEvent.ChildrenCounted _ -> {}
        }
    }

    private void plan(SessionPlanEvent event) {
        switch (event) {
            case SessionPlanEvent.SessionScheduled scheduled -> {
                owned(scheduled.organisation()).in(stream, scheduled.programme());
                scheduled.workshops().forEach(workshop -> team(workshop.team()));
            }
            case SessionPlanEvent.WorkshopAdded added -> team(added.planned().team());
            case SessionPlanEvent.WorkshopStaffed staffed -> team(staffed.team());
            case SessionPlanEvent.WorkshopHeld held -> team(held.team());
            case SessionPlanEvent.WorkshopMoved _,
                    SessionPlanEvent.WorkshopPostponed _,
                    SessionPlanEvent.WorkshopCancelled _,
                    SessionPlanEvent.WorkshopCancellationCorrected _,
                    SessionPlanEvent.WorkshopHoldingCorrected _,
                    SessionPlanEvent.SessionCompleted _,
                    SessionPlanEvent.SessionCompletionCorrected _,
                    SessionPlanEvent.SessionCancelled _,
                    SessionPlanEvent.SessionCancellationCorrected _ -> {}
        }
    }

    private void participant(Participant participant) {
        tie(participant.person().value(), Kind.THROUGH, stream);
        tie(participant.family().value(), Kind.THROUGH, stream);
    }

    private void team(List<TeamMember> team) {
        team.forEach(member -> tie(member.person().value(), Kind.THROUGH, stream));
    }

    private void family(FamilyEvent event) {
        owned(event.organisation());
        switch (event) {
            case FamilyEvent.FamilyRegistered registered -> {
                registered.adults().forEach(adult -> member(adult.person()));
                registered.children().forEach(child -> member(child.person()));
            }
            case FamilyEvent.AdultJoined joined -> member(joined.adult().person());
            case FamilyEvent.ChildDeclared declared -> member(declared.child().person());
            case FamilyEvent.AdultLeft _,
                    FamilyEvent.AdultCorrected _,
                    FamilyEvent.ChildCorrected _,
                    FamilyEvent.HomeAreaCorrected _,
                    FamilyEvent.FamilyMoved _,
                    FamilyEvent.AdultFileChecked _,
                    FamilyEvent.FileMarkedSensitive _,
                    FamilyEvent.SensitiveMarkRemoved _ -> {}
        }
    }

    private void operation(OperationsEvent event) {
        switch (event) {
            // A list holds families of every programme there is: whoever audits one of them may see that it went out.
            case OperationsEvent.ListExported exported ->
                owned(exported.organisation())
                        .tie(stream, Kind.THROUGH, exported.organisation().value());
            case OperationsEvent.SessionPeopleExported exported ->
                owned(exported.organisation())
                        .tie(stream, Kind.THROUGH, exported.session().value());
            case OperationsEvent.SensitiveRecordOpened opened ->
                owned(opened.organisation())
                        .tie(stream, Kind.FAMILY, opened.family().value());
            // What a view shows of a stream is of interest to whoever audits the stream; a whole view is nobody's.
            case OperationsEvent.LetterRetryAsked asked -> tie(stream, Kind.THROUGH, asked.stream());
            case OperationsEvent.LetterDiscardAsked asked -> tie(stream, Kind.THROUGH, asked.stream());
            case OperationsEvent.ViewRebuildAsked _ -> {}
        }
    }

    private void member(PersonId person) {
        tie(person.value(), Kind.FAMILY, stream);
    }

    private void access(AccessEvent event) {
        switch (event) {
            case AccessEvent.AccountOpened opened -> {
                if (opened.organisation() != null) {
                    owned(opened.organisation());
                }
            }
            case AccessEvent.ScopeGranted granted -> {
                switch (granted.scope()) {
                    case Scope.OfProgramme programme -> in(stream, programme.programme());
                    case Scope.OfSession session ->
                        tie(stream, Kind.THROUGH, session.session().value());
                }
            }
            case AccessEvent.MissionGranted mission -> in(stream, mission.programme());
            case AccessEvent.ScopeRevoked _,
                    AccessEvent.AccountDisabled _,
                    AccessEvent.AccountReopened _,
                    AccessEvent.SignInLinkGiven _,
                    AccessEvent.SessionsHandedOver _ -> {}
        }
    }
}
