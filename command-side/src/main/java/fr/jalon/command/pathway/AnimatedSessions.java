package fr.jalon.command.pathway;

import fr.jalon.events.value.SessionId;
import java.util.Optional;

/** Who animated what of which session, and which sessions are completed. */
interface AnimatedSessions {

    /** This session, as its events have told so far. */
    Optional<AnimatedSession> of(SessionId session);
}
