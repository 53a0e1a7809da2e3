package fr.jalon.journeys;

import java.net.URI;

/** Somebody's way in: by the sign-in form, or as a caller. */
public record Account(String id, String login, String password) {

    static Account ofTheDemonstration(String login) {
        return new Account("", login, "demonstration");
    }

    /** Who looks after a product that has no demonstration. */
    static Account ofTheInstallation() {
        return new Account("", FirstAdministrator.NAME, FirstAdministrator.PASSWORD);
    }

    public Caller asking(URI product) {
        return Caller.named(product, login, password);
    }
}
