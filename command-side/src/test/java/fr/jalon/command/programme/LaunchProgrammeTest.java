package fr.jalon.command.programme;

import static fr.jalon.command.programme.ProgrammeFixtures.CARRIER;
import static fr.jalon.command.programme.ProgrammeFixtures.FIRST_DAY;
import static fr.jalon.command.programme.ProgrammeFixtures.FUNDER;
import static fr.jalon.command.programme.ProgrammeFixtures.ID;
import static fr.jalon.command.programme.ProgrammeFixtures.LAST_DAY;
import static fr.jalon.command.programme.ProgrammeFixtures.LAUNCHED;
import static fr.jalon.command.programme.ProgrammeFixtures.STRANDS;
import static fr.jalon.command.programme.ProgrammeFixtures.TERRITORIES;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.programme.Strand;
import fr.jalon.events.programme.Territory;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.TerritoryId;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaunchProgrammeTest {

    private static final Period PERIOD = new Period(FIRST_DAY, LAST_DAY);

    private final Spec<ProgrammeAggregate> spec = ProgrammeFixtures.spec();

    @Test
    void launches_a_programme() {
        spec.given().when(launch(CARRIER, PERIOD, TERRITORIES, List.of(FUNDER))).then(LAUNCHED);
    }

    @Test
    void refuses_a_second_launch() {
        spec.given(LAUNCHED)
                .when(launch(CARRIER, PERIOD, TERRITORIES, List.of(FUNDER)))
                .thenRefused(ProgrammeRefusal.ALREADY_LAUNCHED);
    }

    @Test
    void refuses_a_period_that_ends_before_it_begins() {
        spec.given()
                .when(launch(CARRIER, new Period(LAST_DAY, FIRST_DAY), TERRITORIES, List.of(FUNDER)))
                .thenRefused(ProgrammeRefusal.PERIOD_REVERSED, Map.of("from", LAST_DAY, "to", FIRST_DAY));
    }

    @Test
    void refuses_a_programme_without_a_territory() {
        spec.given()
                .when(launch(CARRIER, PERIOD, List.of(), List.of(FUNDER)))
                .thenRefused(ProgrammeRefusal.NO_TERRITORY);
    }

    @Test
    void refuses_two_territories_of_one_name() {
        spec.given()
                .when(launch(
                        CARRIER,
                        PERIOD,
                        List.of(
                                new Territory(TerritoryId.random(), new Label("Nord")),
                                new Territory(TerritoryId.random(), new Label("nord"))),
                        List.of(FUNDER)))
                .thenRefused(ProgrammeRefusal.NAME_TWICE, Map.of("name", "nord"));
    }

    @Test
    void refuses_two_strands_of_one_name() {
        var launch = launch(CARRIER, PERIOD, TERRITORIES, List.of(FUNDER));
        var twice = List.of(
                new Strand(new StrandId("strand-1"), new Label("Y'APP")),
                new Strand(new StrandId("strand-2"), new Label("y'app")));
        spec.given()
                .when(new LaunchProgramme(
                        ID,
                        CARRIER,
                        launch.name(),
                        launch.scheme(),
                        PERIOD,
                        launch.zone(),
                        TERRITORIES,
                        twice,
                        List.of(FUNDER),
                        launch.steps(),
                        false,
                        FIRST_DAY))
                .thenRefused(ProgrammeRefusal.NAME_TWICE, Map.of("name", "y'app"));
    }

    @Test
    void refuses_a_funder_that_pays_for_nothing_and_one_that_is_not_known() {
        spec.given()
                .when(launch(CARRIER, PERIOD, TERRITORIES, List.of(new OrganisationId("organisation-other"))))
                .thenRefused(ProgrammeRefusal.FUNDER_UNSUITABLE);
        ProgrammeFixtures.spec()
                .given()
                .when(launch(CARRIER, PERIOD, TERRITORIES, List.of(new OrganisationId("organisation-none"))))
                .thenRefused(ProgrammeRefusal.FUNDER_UNSUITABLE);
    }

    @Test
    void refuses_a_funder_as_carrier() {
        spec.given()
                .when(launch(FUNDER, PERIOD, TERRITORIES, List.of()))
                .thenRefused(ProgrammeRefusal.CARRIER_UNSUITABLE);
    }

    private static LaunchProgramme launch(
            OrganisationId carrier, Period period, List<Territory> territories, List<OrganisationId> funders) {
        return new LaunchProgramme(
                ID,
                carrier,
                new Label("Y'APP 2023-2025"),
                new Label("DAT"),
                period,
                ZoneId.of("Europe/Paris"),
                territories,
                STRANDS,
                funders,
                new ReferentSteps(4, 4),
                false,
                FIRST_DAY);
    }

    @Test
    void asks_whether_a_programme_of_this_name_and_first_day_is_a_second_one() {
        var others = new ProgrammeFixtures.Launched(new Label("Y'APP 2023-2025"));
        var launch = launch(CARRIER, PERIOD, TERRITORIES, List.of(FUNDER));
        ProgrammeFixtures.spec(others)
                .given()
                .when(launch)
                .thenRefused(ProgrammeRefusal.LAUNCHED_ALREADY, Map.of("from", FIRST_DAY, "confirm", "again"));
        ProgrammeFixtures.spec(others)
                .given()
                .when(new LaunchProgramme(
                        ID,
                        CARRIER,
                        launch.name(),
                        launch.scheme(),
                        PERIOD,
                        launch.zone(),
                        TERRITORIES,
                        STRANDS,
                        List.of(FUNDER),
                        launch.steps(),
                        true,
                        FIRST_DAY))
                .then(LAUNCHED);
    }
}
