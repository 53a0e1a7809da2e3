package fr.jalon.command.session;

import fr.jalon.command.decision.Decides;

/** What can be done around a session: catching up on its attendance, keeping its signed sheets, telling people of a change, handing it over. */
abstract class FollowedSession extends SessionStream {

    @Decides
    void handle(HandOverWorkshops command, Colleagues colleagues) {
        tell(command.decide(state(), colleagues));
    }

    @Decides
    void handle(CatchUpAttendance command, KnownFamilies families) {
        tell(command.decide(state(), families));
    }

    @Decides
    void handle(KeepSheet command, SealedWords words) {
        tell(command.decide(state(), words));
    }

    @Decides
    void handle(TellPerson command) {
        tell(command.decide(state()));
    }

    @Decides
    void handle(CorrectTelling command) {
        tell(command.decide(state()));
    }
}
