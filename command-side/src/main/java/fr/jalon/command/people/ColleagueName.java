package fr.jalon.command.people;

import fr.jalon.events.Personal;
import java.util.List;

/** What a colleague is called, under their own seal. */
record ColleagueName(Personal firstName, Personal lastName) {

    List<Personal> parts() {
        return List.of(firstName, lastName);
    }
}
