package fr.jalon.command.people;

import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.people.PersonEvent.RightsRequestClosed;
import fr.jalon.events.people.PersonEvent.RightsRequestReceived;
import fr.jalon.events.value.RightsRequest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What a person asked for, answered or not. Two requests of one kind on one day are one. */
record Requests(Set<Asked> open, Set<Asked> closed) {

    static final Requests NONE = new Requests(Set.of(), Set.of());

    Requests {
        open = Set.copyOf(open);
        closed = Set.copyOf(closed);
    }

    /** One request: what was asked, on which day it was received. */
    record Asked(RightsRequest request, LocalDate receivedOn) {}

    boolean knows(Asked asked) {
        return open.contains(asked) || closed.contains(asked);
    }

    Requests after(PersonEvent event) {
        Set<Asked> waiting = new HashSet<>(open);
        Set<Asked> answered = new HashSet<>(closed);
        if (event instanceof RightsRequestReceived received) {
            waiting.add(new Asked(received.request(), received.occurredOn()));
        } else if (event instanceof RightsRequestClosed done) {
            Asked asked = new Asked(done.request(), done.receivedOn());
            waiting.remove(asked);
            answered.add(asked);
        }
        return new Requests(waiting, answered);
    }
}
