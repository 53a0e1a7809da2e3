package fr.jalon.command.family;

import fr.jalon.events.value.FamilyId;

/** Something asked of one family. */
interface FamilyCommand {

    FamilyId family();
}
