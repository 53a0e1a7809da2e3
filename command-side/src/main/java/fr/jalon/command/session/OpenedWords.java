package fr.jalon.command.session;

import fr.jalon.events.Keyring;
import fr.jalon.events.Keyring.Opened;
import fr.jalon.events.Personal;
import org.springframework.stereotype.Component;

/** Compares sealed words by opening them: sealing the same words twice gives two different texts. */
@Component
class OpenedWords implements SealedWords {

    private final Keyring keyring;

    OpenedWords(Keyring keyring) {
        this.keyring = keyring;
    }

    @Override
    public boolean same(Personal one, Personal other) {
        return keyring.open(one) instanceof Opened.Clear(String first)
                && keyring.open(other) instanceof Opened.Clear(String second)
                && first.equals(second);
    }
}
