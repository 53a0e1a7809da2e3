package fr.jalon.command.access;

import static fr.jalon.command.access.AccessFixtures.ACCOUNT;
import static fr.jalon.command.access.AccessFixtures.ASSOCIATION;
import static fr.jalon.command.access.AccessFixtures.DAY;
import static fr.jalon.command.access.AccessFixtures.DISABLED;
import static fr.jalon.command.access.AccessFixtures.OURS;
import static fr.jalon.command.access.AccessFixtures.PROGRAMME;
import static fr.jalon.command.access.AccessFixtures.opened;

import fr.jalon.events.access.AccessEvent.MissionGranted;
import fr.jalon.events.access.AccessEvent.ScopeRevoked;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrantMissionTest {

    private static final MissionId ID = new MissionId("mission-1");
    private static final ProgrammeId DAT = new ProgrammeId("programme-dat");
    private static final Period YEAR = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private static final LocalDate END = LocalDate.of(2025, 6, 30);
    private static final MissionGranted GRANTED = new MissionGranted(ACCOUNT, ID, DAT, ASSOCIATION, YEAR, END, DAY);

    @Test
    void an_auditor_from_anywhere_is_given_a_mission_with_its_end() {
        AccessFixtures.spec()
                .given(opened(Role.AUDITOR, null))
                .when(grant(YEAR, END))
                .then(GRANTED);
    }

    @Test
    void a_mission_may_end_the_day_it_is_given() {
        AccessFixtures.spec()
                .given(opened(Role.AUDITOR, ASSOCIATION))
                .when(grant(YEAR, DAY))
                .then(new MissionGranted(ACCOUNT, ID, DAT, ASSOCIATION, YEAR, DAY, DAY));
    }

    @Test
    void another_end_is_another_mission() {
        AccessFixtures.spec()
                .given(opened(Role.AUDITOR, ASSOCIATION), GRANTED)
                .when(grant(YEAR, END.plusDays(30)))
                .then(new MissionGranted(ACCOUNT, ID, DAT, ASSOCIATION, YEAR, END.plusDays(30), DAY));
    }

    @Test
    void the_same_again_stays_quiet_until_it_was_taken_back() {
        AccessFixtures.spec()
                .given(opened(Role.AUDITOR, ASSOCIATION), GRANTED)
                .when(grant(YEAR, END))
                .thenNothing();
        AccessFixtures.spec()
                .given(
                        opened(Role.AUDITOR, ASSOCIATION),
                        GRANTED,
                        new ScopeRevoked(ACCOUNT, PROGRAMME, RevocationReason.MISTAKE, DAY))
                .when(grant(YEAR, END))
                .then(GRANTED);
    }

    @Test
    void a_mission_stays_when_another_programme_is_taken_back() {
        var another = new ScopeRevoked(
                ACCOUNT, new Scope.OfProgramme(new ProgrammeId("programme-other")), RevocationReason.MISTAKE, DAY);
        AccessFixtures.spec()
                .given(opened(Role.AUDITOR, ASSOCIATION), GRANTED, another)
                .when(grant(YEAR, END))
                .thenNothing();
    }

    @Test
    void taking_the_programme_back_ends_the_mission() {
        AccessFixtures.spec()
                .given(opened(Role.AUDITOR, ASSOCIATION), GRANTED)
                .when(new RevokeScope(ACCOUNT, PROGRAMME, RevocationReason.MISSION_ENDED, DAY))
                .then(new ScopeRevoked(ACCOUNT, PROGRAMME, RevocationReason.MISSION_ENDED, DAY));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "AUDITOR", mode = EnumSource.Mode.EXCLUDE)
    void refuses_any_other_role(Role role) {
        AccessFixtures.spec()
                .given(opened(role, ASSOCIATION))
                .when(grant(YEAR, END))
                .thenRefused(AccessRefusal.MISSION_NOT_FOR_ROLE);
    }

    @Test
    void refuses_what_is_over_before_it_begins() {
        AccessFixtures.spec()
                .given(opened(Role.AUDITOR, ASSOCIATION))
                .when(grant(YEAR, DAY.minusDays(1)))
                .thenRefused(AccessRefusal.MISSION_OVER_ALREADY, Map.of("field", "until", "on", DAY));
        AccessFixtures.spec()
                .given(opened(Role.AUDITOR, ASSOCIATION))
                .when(grant(new Period(YEAR.to(), YEAR.from()), END))
                .thenRefused(AccessRefusal.MISSION_PERIOD_REVERSED, Map.of("field", "to"));
    }

    @Test
    void refuses_an_account_that_is_unknown_or_disabled() {
        AccessFixtures.spec().given().when(grant(YEAR, END)).thenRefused(AccessRefusal.ACCOUNT_UNKNOWN);
        AccessFixtures.spec()
                .given(opened(Role.AUDITOR, ASSOCIATION), DISABLED)
                .when(grant(YEAR, END))
                .thenRefused(AccessRefusal.ACCOUNT_DISABLED);
    }

    private static GrantMission grant(Period period, LocalDate until) {
        return new GrantMission(ACCOUNT, ID, new Mission(DAT, period, until), OURS, DAY);
    }
}
