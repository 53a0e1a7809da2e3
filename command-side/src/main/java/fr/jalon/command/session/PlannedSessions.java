package fr.jalon.command.session;

import fr.jalon.events.value.Label;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDateTime;

/** What planning a session must know of the others: whether it looks like one that is planned already. */
interface PlannedSessions {

    /** Whether a session of this programme that is not cancelled bears this name and was planned with this first start. */
    boolean alike(ProgrammeId programme, Label name, LocalDateTime start);
}
