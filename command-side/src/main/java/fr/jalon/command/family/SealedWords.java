package fr.jalon.command.family;

import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares what two seals hold and keeps neither. What can't be read is never taken to be the same. */
@Component
class SealedWords implements SameWords {

    private final Keyring keyring;

    SealedWords(Keyring keyring) {
        this.keyring = keyring;
    }

    @Override
    public boolean same(@Nullable Personal one, @Nullable Personal other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.equals(other)
                || keyring.open(one) instanceof Keyring.Opened.Clear read
                        && keyring.open(other) instanceof Keyring.Opened.Clear written
                        && read.text().equals(written.text());
    }
}
