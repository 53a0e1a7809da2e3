package fr.jalon.query.figures;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Recorded;
import java.util.List;

/** Which facts the events of one capability make. Each event is judged alone: what it needs, it carries. */
public interface FactsOf<E extends DomainEvent> {

    /** The sealed interface of the events it knows. */
    Class<E> events();

    /** What this event makes true, under one key or several; nothing when it makes no fact and ends none. */
    List<Held> from(Recorded<E> recorded);

    /**
     * From this event on, exactly these facts are held to be true under this key.
     *
     * @param key what only one event at a time may speak for, such as one person at one workshop
     * @param ends why what was held before under this key ends
     */
    record Held(String key, List<Fact> facts, LeftOut ends) {
        public Held {
            facts = List.copyOf(facts);
        }
    }
}
