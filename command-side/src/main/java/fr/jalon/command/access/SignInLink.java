package fr.jalon.command.access;

import fr.jalon.events.access.AccessEvent.SignInLinkGiven;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.LinkPurpose;
import java.time.Duration;
import java.time.LocalDate;

/** The secret of a one-time link; shows nothing of itself in a log. */
record SignInLink(String secret) implements FirstSecret {

    /** How long it opens. */
    static final Duration LIFE = Duration.ofDays(7);

    SignInLinkGiven given(AccountId account, LinkPurpose purpose, LocalDate on) {
        return new SignInLinkGiven(account, purpose, on.plusDays(LIFE.toDays()), on);
    }

    /** The address to open; what follows the sign is never sent to a server, and so is in no log. */
    String address() {
        return "/acces#" + secret;
    }

    @Override
    public String toString() {
        return "SignInLink[…]";
    }
}
