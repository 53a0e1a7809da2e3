package fr.jalon.command.access;

import fr.jalon.command.http.Incoming;
import fr.jalon.events.Actor;
import fr.jalon.events.Credentials;
import fr.jalon.events.value.AccountId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the secret of a one-time link: a form sent twice under one key is shown the same link, the one that opens. */
@Component
class LinkSecrets {

    private final Credentials credentials;

    LinkSecrets(Credentials credentials) {
        this.credentials = credentials;
    }

    SignInLink make(AccountId account, Incoming incoming, Actor actor) {
        String key = incoming.key();
        String asked = key == null ? UUID.randomUUID().toString() : key;
        return new SignInLink(credentials.linkSecret(account, actor.account().value() + " " + asked));
    }
}
