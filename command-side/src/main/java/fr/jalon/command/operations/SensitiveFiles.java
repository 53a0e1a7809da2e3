package fr.jalon.command.operations;

import fr.jalon.events.value.FamilyId;

/** Which families' files open only for a reason. */
interface SensitiveFiles {

    boolean holds(FamilyId family);
}
