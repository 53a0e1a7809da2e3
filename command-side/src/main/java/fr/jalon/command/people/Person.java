package fr.jalon.command.people;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.people.PersonEvent.NoticeGiven;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.people.PersonEvent.ProfessionalStatusChanged;
import fr.jalon.events.value.ProfessionalStatus;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a decision must know of a human being. */
sealed interface Person {

    /** Before anything was recorded in their own stream. */
    Person NEW = new Present(null, Set.of());

    /** This person, once {@code event} is part of their history. */
    Person evolve(PersonEvent event);

    /** This person if they were not erased. */
    Present present();

    /**
     * Somebody who was not erased.
     *
     * @param professional what ties them to the association now; none for whoever is no colleague
     * @param noticed the dates on which they were told what is kept about them
     */
    record Present(@Nullable Professional professional, Set<LocalDate> noticed) implements Person {

        @Override
        public Person evolve(PersonEvent event) {
            return switch (event) {
                case ProfessionalRegistered registered ->
                    new Present(new Professional(registered.status(), registered.occurredOn()), noticed);
                case ProfessionalStatusChanged changed ->
                    new Present(new Professional(changed.to(), changed.occurredOn()), noticed);
                case NoticeGiven given -> {
                    Set<LocalDate> more = new HashSet<>(noticed);
                    more.add(given.occurredOn());
                    yield new Present(professional, more);
                }
                case PersonErased _ -> new Erased();
            };
        }

        @Override
        public Present present() {
            return this;
        }
    }

    /** Somebody whose key was destroyed. */
    record Erased() implements Person {

        @Override
        public Person evolve(PersonEvent event) {
            return this;
        }

        @Override
        public Present present() {
            throw new Refusal(PersonRefusal.ERASED);
        }
    }

    /** A colleague's status, and since when. */
    record Professional(ProfessionalStatus status, LocalDate since) {}
}
