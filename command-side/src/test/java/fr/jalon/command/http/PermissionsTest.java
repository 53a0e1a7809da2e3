package fr.jalon.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.Belongings.Belonging;
import fr.jalon.events.Actor;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionsTest {

    private static final OrganisationId OTHER = new OrganisationId("organisation-other");
    private static final Map<String, Belonging> BELONGINGS = Map.of(
            "family-ours", new Belonging(HttpSpec.ORGANISATION, null),
            "family-other", new Belonging(OTHER, null),
            "programme-dat", new Belonging(HttpSpec.ORGANISATION, HttpSpec.PROGRAMME),
            "programme-ungranted", new Belonging(HttpSpec.ORGANISATION, new ProgrammeId("programme-ungranted")),
            "session-1", new Belonging(HttpSpec.ORGANISATION, HttpSpec.PROGRAMME),
            "session-2", new Belonging(HttpSpec.ORGANISATION, HttpSpec.PROGRAMME));

    private final Permissions permissions = new Permissions(id -> Optional.ofNullable(BELONGINGS.get(id)));

    @ParameterizedTest
    @CsvSource({
        "COORDINATOR, family-ours, true",
        "COORDINATOR, family-other, false",
        "COORDINATOR, programme-dat, true",
        "COORDINATOR, programme-ungranted, false",
        "COORDINATOR, session-2, true",
        "ANIMATION, family-ours, true",
        "ANIMATION, programme-dat, false",
        "ANIMATION, session-1, true",
        "ANIMATION, session-2, false",
        "ADMINISTRATOR, family-ours, true",
        "ADMINISTRATOR, family-other, false",
        "ADMINISTRATOR, programme-ungranted, true",
        "FUNDER, programme-dat, true",
        "FUNDER, family-ours, false",
        "AUDITOR, programme-ungranted, false",
        "COORDINATOR, family-nobody-told-of, false"
    })
    void reaches_what_is_theirs_and_granted(Role role, String id, boolean reached) {
        assertThat(reaches(HttpSpec.actor(role), id)).isEqualTo(reached);
    }

    @Test
    void lets_an_administrator_of_the_whole_installation_reach_every_organisation() {
        Actor ofAll = new Actor(new AccountId("account-1"), Role.ADMINISTRATOR, null, Set.of(), Set.of());
        assertThat(reaches(ofAll, "family-other")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void requires_one_of_the_roles(Role role) {
        boolean allowed = passes(() -> permissions.require(HttpSpec.actor(role), Role.COORDINATOR, Role.ANIMATION));
        assertThat(allowed).isEqualTo(role == Role.COORDINATOR || role == Role.ANIMATION);
    }

    private boolean reaches(Actor actor, String id) {
        return passes(() -> {
            switch (id.substring(0, id.indexOf('-'))) {
                case "family" -> permissions.reach(actor, new FamilyId(id));
                case "programme" -> permissions.reach(actor, new ProgrammeId(id));
                default -> permissions.reach(actor, new SessionId(id));
            }
        });
    }

    private static boolean passes(Runnable check) {
        try {
            check.run();
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }
}
