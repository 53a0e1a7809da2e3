package fr.jalon.journeys;

import java.net.URI;

/** The product, running: where it answers, and who may open every other account. */
public interface Product {

    URI address();

    /** The first administrator, whose one-time password was changed. */
    Caller administrator();

    /** Somebody who asks without signing in. */
    default Caller nobody() {
        return Caller.nobody(address());
    }
}
