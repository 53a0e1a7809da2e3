package fr.jalon.command.session;

import fr.jalon.events.Personal;

/** What deciding about sealed words needs: whether two of them say the same. Where one can no longer be read, they do not. */
interface SealedWords {

    boolean same(Personal one, Personal other);
}
