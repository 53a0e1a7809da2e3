package fr.jalon.command.programme;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.programme.ProgrammeEvent;
import fr.jalon.events.value.ProgrammeId;
import java.util.List;

/** Something asked of a programme that runs. */
interface ProgrammeCommand {

    ProgrammeId programme();

    /** What follows from it, for a programme that runs. */
    List<ProgrammeEvent> decide(Programme.Running programme);

    default List<ProgrammeEvent> decide(Programme state) {
        return switch (state) {
            case Programme.Unknown _ -> throw new Refusal(ProgrammeRefusal.UNKNOWN);
            case Programme.Running running -> decide(running);
        };
    }
}
