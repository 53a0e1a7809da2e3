package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a form goes on: a path of this site and nothing else, so that no link can send people elsewhere after a command. */
final class NextPage {

    /** One slash, then neither a slash nor a backslash (both would name another host), then plain address characters. */
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~!$&'()*+,;=:@%/?#{}-]*");

    private static final Pattern AFTER = Pattern.compile("(?<=[?&])after=[^&#]*&?");

    private NextPage() {}

    /** The path as sent, or the front page; refuses anything that is not a path of this site. */
    static String checked(@Nullable String next) {
        if (next == null || next.isBlank()) {
            return "/";
        }
        String braces = next.replace("{id}", "");
        if (!PATH.matcher(next).matches() || braces.contains("{") || braces.contains("}")) {
            throw new Refusal(RequestRefusal.NEXT_REFUSED);
        }
        return next;
    }

    /** The path with the id answered in the place of {@code {id}}, and the position to wait for. */
    static String of(String next, String id, long position) {
        String path = next.replace("{id}", id);
        int hash = path.indexOf('#');
        String fragment = hash < 0 ? "" : path.substring(hash);
        String address =
                AFTER.matcher(hash < 0 ? path : path.substring(0, hash)).replaceAll("");
        String separator = !address.contains("?") ? "?" : address.endsWith("?") || address.endsWith("&") ? "" : "&";
        return address + separator + "after=" + position + fragment;
    }
}
