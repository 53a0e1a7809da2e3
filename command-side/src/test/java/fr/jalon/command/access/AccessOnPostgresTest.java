package fr.jalon.command.access;

import static fr.jalon.command.access.AccessFixtures.ACCOUNT;
import static fr.jalon.command.access.AccessFixtures.ASSOCIATION;
import static fr.jalon.command.access.AccessFixtures.DAY;
import static fr.jalon.command.access.AccessFixtures.FUNDER;
import static fr.jalon.command.access.AccessFixtures.NAME;
import static fr.jalon.command.access.AccessFixtures.OTHER;
import static fr.jalon.command.access.AccessFixtures.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.TestDatabase;
import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.RecordingGateway;
import fr.jalon.events.access.AccessEvent.AccountDisabled;
import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.organisation.OrganisationEvent.OrganisationRegistered;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What access knows of the rest, on real PostgreSQL, and what happens by itself. */
class AccessOnPostgresTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("programme-dat");
    private static final ProgrammeLaunched LAUNCHED = new ProgrammeLaunched(
            PROGRAMME,
            ASSOCIATION,
            new Label("Y'APP"),
            null,
            new Period(DAY, LocalDate.of(2025, 12, 31)),
            ZoneId.of("Europe/Paris"),
            List.of(),
            List.of(),
            List.of(FUNDER),
            new ReferentSteps(4, 4),
            DAY);

    private final AccessLookup lookup = new AccessLookup(JdbcClient.create(TestDatabase.fresh()));

    @Test
    void knows_what_an_organisation_is() {
        lookup.on(new OrganisationRegistered(FUNDER, new Label("Break Poverty"), OrganisationKind.FUNDER, DAY));
        assertThat(lookup.kindOf(FUNDER)).isEqualTo(OrganisationKind.FUNDER);
        assertThat(lookup.kindOf(OTHER)).isNull();
        assertThat(lookup.kindOf(null)).isNull();
    }

    @Test
    void knows_who_carries_a_programme_and_who_pays_for_it() {
        lookup.on(LAUNCHED);
        assertThat(lookup.grantable(new Scope.OfProgramme(PROGRAMME))).contains(AccessFixtures.OURS);
        assertThat(lookup.grantable(AccessFixtures.SESSION)).isEmpty();
    }

    @Test
    void knows_whether_somebody_else_administers() {
        AccountId local = administrator("account-local", ASSOCIATION);
        assertThat(lookup.othersAdminister(local)).isFalse();
        AccountId elsewhere = administrator("account-elsewhere", OTHER);
        assertThat(lookup.othersAdminister(local)).isFalse();
        AccountId all = administrator("account-all", null);
        assertThat(lookup.othersAdminister(local)).isTrue();
        assertThat(lookup.othersAdminister(elsewhere)).isTrue();
        assertThat(lookup.othersAdminister(all)).isFalse();
        lookup.on(new AccountDisabled(all, RevocationReason.LEFT, DAY));
        assertThat(lookup.othersAdminister(local)).isFalse();
    }

    @Test
    void grants_a_programme_to_the_coordinator_who_launched_it() {
        var gateway = new RecordingGateway();
        new WhenProgrammeLaunchedThenGrantItsLauncher(gateway).on(LAUNCHED, ACCOUNT.value(), "COORDINATOR");
        assertThat(gateway.commands())
                .containsExactly(new GrantScope(ACCOUNT, new Scope.OfProgramme(PROGRAMME), AccessFixtures.OURS, DAY));
    }

    @Test
    void grants_nothing_to_an_administrator_who_launched() {
        var gateway = new RecordingGateway();
        new WhenProgrammeLaunchedThenGrantItsLauncher(gateway).on(LAUNCHED, ACCOUNT.value(), "ADMINISTRATOR");
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void lets_the_launch_stand_when_the_grant_is_refused() {
        var gateway = new RecordingGateway();
        gateway.refuse(new Refusal(AccessRefusal.ACCOUNT_UNKNOWN));
        new WhenProgrammeLaunchedThenGrantItsLauncher(gateway).on(LAUNCHED, ACCOUNT.value(), "COORDINATOR");
        assertThat(gateway.commands()).hasSize(1);
    }

    private AccountId administrator(String id, @Nullable OrganisationId organisation) {
        AccountId account = new AccountId(id);
        lookup.on(new AccountOpened(account, organisation, PERSON, Role.ADMINISTRATOR, NAME, DAY));
        return account;
    }
}
