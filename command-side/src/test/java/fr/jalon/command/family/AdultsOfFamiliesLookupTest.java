package fr.jalon.command.family;

import static fr.jalon.command.family.FamilyFixtures.GRANDFATHER_JOINED;
import static fr.jalon.command.family.FamilyFixtures.OTHER_FAMILY;
import static fr.jalon.command.family.FamilyFixtures.REGISTERED;
import static fr.jalon.command.family.FamilyFixtures.THE_GRANDFATHER;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.CHILD;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.GRANDFATHER;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.MOTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.command.TestDatabase;
import fr.jalon.events.family.FamilyEvent.AdultJoined;
import fr.jalon.events.family.FamilyEvent.AdultLeft;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class AdultsOfFamiliesLookupTest {

    private static final AdultJoined JOINED_ANOTHER =
            new AdultJoined(OTHER_FAMILY, CARRIER, THE_GRANDFATHER, LAST_MEETING);
    private final AdultsOfFamiliesLookup families = new AdultsOfFamiliesLookup(JdbcClient.create(TestDatabase.fresh()));

    @Test
    void adults_belong_to_the_family_that_registered_or_took_them_in_and_children_are_no_adults() {
        families.on(REGISTERED);
        families.on(GRANDFATHER_JOINED);
        assertThat(families.of(List.of(MOTHER, GRANDFATHER, CHILD)))
                .isEqualTo(Map.of(MOTHER, FAMILY, GRANDFATHER, FAMILY));
        assertThat(families.of(List.of())).isEmpty();
    }

    @Test
    void whoever_left_belongs_to_none_and_may_join_another() {
        families.on(REGISTERED);
        families.on(GRANDFATHER_JOINED);
        families.on(new AdultLeft(FAMILY, CARRIER, GRANDFATHER, LAST_MEETING));
        assertThat(families.of(List.of(GRANDFATHER))).isEmpty();
        families.on(JOINED_ANOTHER);
        assertThat(families.of(List.of(GRANDFATHER))).isEqualTo(Map.of(GRANDFATHER, OTHER_FAMILY));
    }

    @Test
    void two_families_taking_in_the_same_adult_meet_in_the_database() {
        families.on(GRANDFATHER_JOINED);
        assertThatThrownBy(() -> families.on(JOINED_ANOTHER)).isInstanceOf(DuplicateKeyException.class);
    }
}
