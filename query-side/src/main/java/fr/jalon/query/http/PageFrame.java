package fr.jalon.query.http;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page.
 *
 * @param role the part of whoever is signed in, in words; none on an open page
 * @param links the menu of that role
 * @param demoDay the day of the demonstration; none outside it
 * @param hall the account whose marks may wait on this phone; none for roles that take no attendance
 * @param saved whether the page answers a form that has just been recorded
 */
public record PageFrame(
        @Nullable String role,
        List<Link> links,
        @Nullable String demoDay,
        @Nullable String hall,
        boolean saved) {
    public PageFrame {
        links = List.copyOf(links);
    }

    /** A line of the menu. */
    public record Link(String address, String label, boolean current) {}

    /** A new key for a form, so that sending it twice does it once. */
    public String key() {
        return UUID.randomUUID().toString();
    }
}
