package fr.jalon.command.family;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.family.FamilyFixtures.GRANDFATHER_JOINED;
import static fr.jalon.command.family.FamilyFixtures.NOWHERE_ELSE;
import static fr.jalon.command.family.FamilyFixtures.OTHER_FAMILY;
import static fr.jalon.command.family.FamilyFixtures.REGISTERED;
import static fr.jalon.command.family.FamilyFixtures.THE_GRANDFATHER;
import static fr.jalon.command.family.FamilyFixtures.given;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.GRANDFATHER;
import static fr.jalon.events.SampleIds.LAST_MEETING;

import fr.jalon.events.family.FamilyEvent.AdultJoined;
import fr.jalon.events.family.FamilyEvent.AdultLeft;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddAdultTest {

    private final AddAdult add = new AddAdult(FAMILY, THE_GRANDFATHER, GRANDFATHER_JOINED.occurredOn());

    @Test
    void an_adult_joins_the_family() {
        when(() -> add.decide(given(REGISTERED), NOWHERE_ELSE)).then(GRANDFATHER_JOINED);
    }

    @Test
    void an_adult_who_left_may_come_back() {
        AdultLeft left = new AdultLeft(FAMILY, CARRIER, GRANDFATHER, LAST_MEETING);
        AddAdult back = new AddAdult(FAMILY, THE_GRANDFATHER, LAST_MEETING.plusDays(1));
        when(() -> back.decide(given(REGISTERED, GRANDFATHER_JOINED, left), NOWHERE_ELSE))
                .then(new AdultJoined(FAMILY, CARRIER, THE_GRANDFATHER, LAST_MEETING.plusDays(1)));
    }

    @Test
    void an_adult_of_the_family_is_not_added_again() {
        when(() -> add.decide(given(REGISTERED, GRANDFATHER_JOINED), Map.of(GRANDFATHER, FAMILY)))
                .thenNothing();
    }

    @Test
    void an_adult_of_another_family_is_refused() {
        when(() -> add.decide(given(REGISTERED), Map.of(GRANDFATHER, OTHER_FAMILY)))
                .thenRefused(FamilyRefusal.ADULT_ELSEWHERE);
    }

    @Test
    void a_family_nobody_knows_is_refused() {
        when(() -> add.decide(given(), NOWHERE_ELSE)).thenRefused(FamilyRefusal.UNKNOWN);
    }
}
