package fr.jalon.command.family;

import fr.jalon.events.Personal;
import org.jspecify.annotations.Nullable;

/** Whether two sealed values say the same: sealing twice never gives the same ciphertext. */
interface SameWords {

    boolean same(@Nullable Personal one, @Nullable Personal other);
}
