package fr.jalon.command.http;

import fr.jalon.events.value.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a request carries besides its command. Controllers take it as a parameter and hand it on.
 *
 * @param key the idempotency key: header {@code Idempotency-Key}, or the form's {@code _key}
 * @param digest the keyed digest of path and body, by which a repeated key is told from a reused one
 * @param next where a form goes on, checked to be a path of this site; {@code {id}} in it stands for the id answered
 * @param form whether it came from a page's form, which is answered by going on rather than by JSON
 * @param source where the record came in from
 * @param batch the batch it came in, for imports
 * @param expectedVersion the version the person saw: header {@code If-Match}, or the form's {@code _version}
 */
public record Incoming(
        @Nullable String key,
        String digest,
        String next,
        boolean form,
        Source source,
        @Nullable String batch,
        @Nullable Long expectedVersion) {}
