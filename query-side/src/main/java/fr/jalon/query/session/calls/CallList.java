package fr.jalon.query.session.calls;

import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.PersonId;
import fr.jalon.query.figures.Page;
import fr.jalon.query.http.French;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those to be told of what changed in one workshop, or of the session's end.
 *
 * @param change the last change: what a tick names
 * @param title what it is about, as it stands now
 * @param changes what changed, in words, the oldest first
 * @param message what to say, ready to send
 * @param outstanding how many of the whole list are still to be told
 */
record CallList(String change, String title, List<String> changes, String message, List<Call> calls, long outstanding) {

    static CallList of(String change, String title, List<String> changes, String message, List<Call> calls) {
        long outstanding = calls.stream().filter(call -> !call.told()).count();
        return new CallList(change, title, changes, message, calls, outstanding);
    }

    /** One page of all the calls of these lists, each still under its list. */
    static Page<CallList> page(List<CallList> lists, @Nullable String asked, int size) {
        long calls = lists.stream().mapToLong(list -> list.calls().size()).sum();
        return Page.of(calls, asked, size, from -> cut(lists, from, from + size));
    }

    private static List<CallList> cut(List<CallList> lists, long from, long to) {
        List<CallList> cut = new ArrayList<>();
        long before = 0;
        for (CallList list : lists) {
            int size = list.calls.size();
            int first = Math.clamp(from - before, 0, size);
            int end = Math.clamp(to - before, 0, size);
            if (first < end) {
                cut.add(list.holding(list.calls.subList(first, end)));
            }
            before += size;
        }
        return cut;
    }

    private CallList holding(List<Call> some) {
        return new CallList(change, title, changes, message, some, outstanding);
    }

    /**
     * Somebody to be told.
     *
     * @param phone as it was typed; null without a number that can be read
     * @param closed the family whose sensitive file has to be opened before anybody is called; then there is no number here
     */
    record Call(
            PersonId person,
            String name,
            boolean team,
            @Nullable String phone,
            @Nullable FamilyId closed,
            @Nullable LocalDate toldOn,
            boolean toldByMe) {

        public boolean told() {
            return toldOn != null;
        }

        /** The number as a phone dials it. */
        public @Nullable String dialled() {
            return phone == null ? null : phone.replaceAll("(?!^\\+)[^0-9]", "");
        }
    }

    /** A plan as it stands now. */
    record Plan(String session, String place, LocalDateTime starts, boolean cancelled) {

        String title() {
            return "Atelier du " + French.FRENCH.moment(starts) + (cancelled ? ", annulé" : ", " + place);
        }

        String message() {
            String when = French.FRENCH.day(starts.toLocalDate()) + " à " + French.FRENCH.hour(starts.toLocalTime());
            return cancelled
                    ? "Bonjour, l’atelier du " + when + " (" + session + ") n’aura pas lieu."
                    : "Bonjour, l’atelier de « " + session + " » change. Il aura lieu le " + when + ", " + place + ".";
        }
    }

    /** The message as an address carries it. */
    public String encoded() {
        return URLEncoder.encode(message.replace('\u00a0', ' '), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
