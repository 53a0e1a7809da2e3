package fr.jalon.command.session;

import fr.jalon.command.decision.Decides;
import org.axonframework.spring.stereotype.Aggregate;

/** What can be done with one session: each handler is one thing. The stream itself is {@link SessionStream}'s. */
@Aggregate
class SessionAggregate extends FollowedSession {

    @Decides
    void handle(ScheduleSession command, OpenProgrammes programmes, Colleagues colleagues, PlannedSessions others) {
        tell(command.decide(state(), programmes, colleagues, others));
    }

    @Decides
    void handle(AddWorkshop command, OpenProgrammes programmes, Colleagues colleagues) {
        tell(command.decide(state(), version(), programmes, colleagues));
    }

    @Decides
    void handle(MoveWorkshop command, OpenProgrammes programmes) {
        tell(command.decide(state(), version(), programmes));
    }

    @Decides
    void handle(PostponeWorkshop command, OpenProgrammes programmes) {
        tell(command.decide(state(), version(), programmes));
    }

    @Decides
    void handle(StaffWorkshop command, Colleagues colleagues) {
        tell(command.decide(state(), version(), colleagues));
    }

    @Decides
    void handle(CancelWorkshop command) {
        tell(command.decide(state(), version()));
    }

    @Decides
    void handle(CorrectWorkshopCancellation command) {
        tell(command.decide(state(), version()));
    }

    @Decides
    void handle(HoldWorkshop command, Colleagues colleagues) {
        tell(command.decide(state(), colleagues));
    }

    @Decides
    void handle(CorrectHolding command, Colleagues colleagues) {
        tell(command.decide(state(), colleagues));
    }

    @Decides
    void handle(EnrolParent command, KnownFamilies families) {
        tell(command.decide(state(), families));
    }

    @Decides
    void handle(PromoteParent command) {
        tell(command.decide(state()));
    }

    @Decides
    void handle(StopParticipation command) {
        tell(command.decide(state()));
    }

    @Decides
    void handle(RecordAttendance command, KnownFamilies families) {
        tell(command.decide(state(), families));
    }

    @Decides
    void handle(CorrectAttendance command, KnownFamilies families) {
        tell(command.decide(state(), families));
    }

    @Decides
    void handle(CountPeopleWithoutName command) {
        tell(command.decide(state()));
    }

    @Decides
    void handle(NameOneOfThem command, KnownFamilies families) {
        tell(command.decide(state(), families));
    }

    @Decides
    void handle(ReceiveNewcomer command, KnownFamilies families) {
        tell(command.decide(state(), families));
    }

    @Decides
    void handle(CountChildren command) {
        tell(command.decide(state()));
    }

    @Decides
    void handle(CompleteSession command, OpenProgrammes programmes) {
        tell(command.decide(state(), programmes));
    }

    @Decides
    void handle(CorrectCompletion command) {
        tell(command.decide(state()));
    }

    @Decides
    void handle(CancelSession command) {
        tell(command.decide(state()));
    }

    @Decides
    void handle(CorrectCancellation command) {
        tell(command.decide(state()));
    }
}
