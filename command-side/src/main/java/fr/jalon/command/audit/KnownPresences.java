package fr.jalon.command.audit;

import fr.jalon.events.audit.DrawnPresence;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import java.util.List;

/** The presences of a programme, as known at a position of the history. */
interface KnownPresences {

    /** Those within these days; of each person and workshop what was recorded last counts. */
    List<DrawnPresence> of(ProgrammeId programme, Period period, long position);
}
