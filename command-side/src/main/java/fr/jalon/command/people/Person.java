package fr.jalon.command.people;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.people.PersonEvent.CopyMade;
import fr.jalon.events.people.PersonEvent.NoticeGiven;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.people.PersonEvent.ProfessionalStatusChanged;
import fr.jalon.events.people.PersonEvent.RightsRequestClosed;
import fr.jalon.events.people.PersonEvent.RightsRequestReceived;
import fr.jalon.events.value.ProfessionalStatus;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a decision must know of a human being. */
sealed interface Person {

    /** Before anything was recorded in their own stream. */
    Person NEW = new Present(null, Set.of(), Requests.NONE);

    /** This person, once {@code event} is part of their history. */
    Person evolve(PersonEvent event);

    /** What the person asked for. */
    Requests requests();

    /** This person if they were not erased. */
    Present present();

    /**
     * Somebody who was not erased.
     *
     * @param professional what ties them to the association now; none for whoever is no colleague
     * @param noticed the dates on which they were told what is kept about them
     * @param requests what they asked for
     */
    record Present(@Nullable Professional professional, Set<LocalDate> noticed, Requests requests) implements Person {

        @Override
        public Person evolve(PersonEvent event) {
            return switch (event) {
                case ProfessionalRegistered registered ->
                    new Present(new Professional(registered.status(), registered.occurredOn()), noticed, requests);
                case ProfessionalStatusChanged changed ->
                    new Present(new Professional(changed.to(), changed.occurredOn()), noticed, requests);
                case NoticeGiven given -> {
                    Set<LocalDate> more = new HashSet<>(noticed);
                    more.add(given.occurredOn());
                    yield new Present(professional, more, requests);
                }
                case RightsRequestReceived _, RightsRequestClosed _ ->
                    new Present(professional, noticed, requests.after(event));
                case CopyMade _ -> this;
                case PersonErased _ -> new Erased(requests);
            };
        }

        @Override
        public Present present() {
            return this;
        }
    }

    /** Somebody whose key was destroyed; what they asked for before can still be answered. */
    record Erased(Requests requests) implements Person {

        @Override
        public Person evolve(PersonEvent event) {
            return new Erased(requests.after(event));
        }

        @Override
        public Present present() {
            throw new Refusal(PersonRefusal.ERASED);
        }
    }

    /** A colleague's status, and since when. */
    record Professional(ProfessionalStatus status, LocalDate since) {}
}
