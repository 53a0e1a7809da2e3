package fr.jalon.command.pathway;

import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import java.util.Optional;

/** Which parents take part, and which have a pathway. */
interface Parents {

    /** The pathway of this parent in this programme. */
    Optional<PathwayId> pathwayOf(PersonId person, ProgrammeId programme);

    /** Whether they were present at a workshop of this programme on that day or before. */
    boolean tookPart(PersonId person, ProgrammeId programme, LocalDate on);
}
