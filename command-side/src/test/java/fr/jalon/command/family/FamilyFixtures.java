package fr.jalon.command.family;

import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.CHILD;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.GRANDFATHER;
import static fr.jalon.events.SampleIds.MEETING;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.sealed;

import fr.jalon.events.PersonalField;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.Child;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.family.FamilyEvent.AdultJoined;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.PersonId;
import java.util.List;
import java.util.Map;

/** A family to begin with: a mother and her child, registered at the first meeting. */
final class FamilyFixtures {

    static final FamilyId OTHER_FAMILY = new FamilyId("family-other");
    static final Map<PersonId, FamilyId> NOWHERE_ELSE = Map.of();

    static final Adult THE_MOTHER = adult(MOTHER);
    static final Adult THE_GRANDFATHER = adult(GRANDFATHER);
    static final Child THE_CHILD = new Child(CHILD, sealed(CHILD, PersonalField.FIRST_NAME), null);

    static final FamilyRegistered REGISTERED =
            new FamilyRegistered(FAMILY, CARRIER, HomeArea.UNKNOWN, List.of(THE_MOTHER), List.of(THE_CHILD), MEETING);
    static final AdultJoined GRANDFATHER_JOINED =
            new AdultJoined(FAMILY, CARRIER, THE_GRANDFATHER, MEETING.plusDays(7));

    private FamilyFixtures() {}

    /** The family after these events; the n-th is stored under {@code record(n)}, from 0. */
    static Family given(FamilyEvent... events) {
        Family family = Family.UNKNOWN;
        for (int i = 0; i < events.length; i++) {
            family = family.evolve(events[i], record(i));
        }
        return family;
    }

    static EventId record(int number) {
        return new EventId("event-" + number);
    }

    static Adult adult(PersonId person) {
        return new Adult(
                person,
                sealed(person, PersonalField.FIRST_NAME),
                null,
                null,
                sealed(person, PersonalField.LINK_TO_CHILD));
    }
}
