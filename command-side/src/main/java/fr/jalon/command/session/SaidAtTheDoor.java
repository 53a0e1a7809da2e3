package fr.jalon.command.session;

import fr.jalon.events.Personal;
import org.jspecify.annotations.Nullable;

/** What a newcomer said of themselves, under their own seal; the family's file is completed later. */
record SaidAtTheDoor(
        Personal firstName, Personal linkToChild, @Nullable Personal invitedBy) {}
