package fr.jalon.command.programme;

import static fr.jalon.command.programme.ProgrammeFixtures.CARRIER;
import static fr.jalon.command.programme.ProgrammeFixtures.FIRST_DAY;
import static fr.jalon.command.programme.ProgrammeFixtures.FUNDER;
import static fr.jalon.command.programme.ProgrammeFixtures.LAUNCHED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.TestDatabase;
import fr.jalon.events.value.Label;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LaunchedProgrammesTest {

    private final LaunchedProgrammes launched = new LaunchedProgrammes(JdbcClient.create(TestDatabase.fresh()));

    @Test
    void a_programme_is_alike_by_its_name_its_carrier_and_its_first_day() {
        assertThat(launched.alike(CARRIER, LAUNCHED.name(), FIRST_DAY)).isFalse();
        launched.on(LAUNCHED);
        launched.on(LAUNCHED);
        assertThat(launched.alike(CARRIER, LAUNCHED.name(), FIRST_DAY)).isTrue();
        assertThat(launched.alike(CARRIER, new Label("y'app 2023-2025"), FIRST_DAY))
                .isTrue();
        assertThat(launched.alike(CARRIER, new Label("Un autre"), FIRST_DAY)).isFalse();
        assertThat(launched.alike(FUNDER, LAUNCHED.name(), FIRST_DAY)).isFalse();
        assertThat(launched.alike(CARRIER, LAUNCHED.name(), FIRST_DAY.plusDays(1)))
                .isFalse();
    }
}
