package fr.jalon.query.access.accounts;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.SESSION;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.inRole;
import static fr.jalon.query.Story.launched;
import static fr.jalon.query.Story.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Actor;
import fr.jalon.events.PersonalField;
import fr.jalon.events.access.AccessEvent.AccountDisabled;
import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.access.AccessEvent.AccountReopened;
import fr.jalon.events.access.AccessEvent.MissionGranted;
import fr.jalon.events.access.AccessEvent.ScopeGranted;
import fr.jalon.events.access.AccessEvent.ScopeRevoked;
import fr.jalon.events.access.AccessEvent.SignInLinkGiven;
import fr.jalon.events.organisation.OrganisationEvent.OrganisationRegistered;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.LinkPurpose;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProfessionalStatus;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import fr.jalon.query.Story;
import fr.jalon.query.TestKeyring;
import fr.jalon.query.http.PageBench;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountsPageTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final AccountId HALL = new AccountId("account-3a9c1fzz");

    private Story story;

    @BeforeEach
    void told() {
        story = new Story(
                PAGES.projection("account"),
                PAGES.projection("organisation"),
                PAGES.projection("programme-choice"),
                PAGES.projection("person"),
                PAGES.projection("session"));
    }

    private void filled() {
        story.told(
                        "organisation-bulles",
                        new OrganisationRegistered(
                                BULLES, new Label("Concilia’Bulles"), OrganisationKind.ASSOCIATION, DAY))
                .told("programme-dat", launched())
                .told("session-12", scheduled(8))
                .told(
                        HALL.value(),
                        new AccountOpened(
                                HALL,
                                BULLES,
                                new PersonId("person-hall"),
                                Role.ANIMATION,
                                TestKeyring.sealed("person-hall", PersonalField.DISPLAY_NAME, "Salle Est"),
                                DAY),
                        new ScopeGranted(HALL, new Scope.OfProgramme(DAT), DAY),
                        new ScopeGranted(HALL, new Scope.OfSession(SESSION), DAY),
                        new ScopeRevoked(HALL, new Scope.OfProgramme(DAT), RevocationReason.MISTAKE, DAY));
    }

    @Test
    void accounts_show_by_pseudonym_with_role_and_rights_since_when_and_by_whom() {
        filled();
        Document page = PAGES.get(inRole(Role.ADMINISTRATOR), "/comptes");
        assertThat(page.select("article h3").text()).isEqualTo("Compte 3a9c1f, Animation");
        assertThat(page.select("article > p.soft").text())
                .isEqualTo("Salle Est · Concilia’Bulles · ouvert le 10/03/2025");
        assertThat(page.select("article ul.rows li > span").eachText())
                .containsExactly("Session Y’APP n° 12 session depuis le 10/03/2025, donné par un compte d’ailleurs");
        assertThat(page.select("form[action=/commands/accounts] [name]").eachAttr("name"))
                .contains("role", "organisation", "displayName", "login")
                .doesNotContain("oneTimePassword");
    }

    @Test
    void accounts_turn_page_by_page_and_each_is_on_some_page() {
        for (int i = 0; i < 51; i++) {
            AccountId id = new AccountId("account-" + (1000 + i));
            story.told(
                    id.value(),
                    new AccountOpened(
                            id,
                            BULLES,
                            new PersonId("person-" + i),
                            Role.COORDINATOR,
                            TestKeyring.sealed("person-" + i, PersonalField.DISPLAY_NAME, "Nom " + i),
                            DAY));
        }
        Document first = PAGES.get(inRole(Role.ADMINISTRATOR), "/comptes");
        assertThat(first.select("article")).hasSize(50);
        assertThat(first.select("#ouverts").text()).isEqualTo("51 comptes");
        assertThat(first.text()).contains("1 à 50 sur 51");
        Document last = PAGES.get(
                inRole(Role.ADMINISTRATOR),
                first.select("nav[aria-label^=Pages] a").attr("href"));
        assertThat(last.select("article h3").text()).isEqualTo("Compte 1050, Coordination");
        assertThat(PAGES.csv(inRole(Role.ADMINISTRATOR), "/comptes/fichiers/csv"))
                .hasSize(52);
    }

    @Test
    void an_account_has_a_page_with_what_was_done_and_what_can_be() {
        filled();
        story.told(HALL.value(), new SignInLinkGiven(HALL, LinkPurpose.INVITATION, DAY.plusDays(7), DAY));
        Document page = PAGES.get(inRole(Role.ADMINISTRATOR), "/comptes/" + HALL);
        assertThat(page.select("main form").eachAttr("action"))
                .containsExactly(
                        "/commands/accounts/account-3a9c1fzz/scopes/revocation",
                        "/commands/accounts/account-3a9c1fzz/scopes",
                        "/commands/accounts/account-3a9c1fzz/link",
                        "/commands/accounts/account-3a9c1fzz/disabling");
        assertThat(page.select("[aria-labelledby=passe] li > span > span").eachText())
                .containsExactly(
                        "Lien d’invitation fait, valable jusqu’au 17/03/2025",
                        "Accès retiré : DAT Vaulx-en-Velin (erreur)",
                        "Accès donné : Session Y’APP n° 12",
                        "Accès donné : DAT Vaulx-en-Velin",
                        "Compte ouvert");
        assertThat(page.select("[name=sessions[0]]").attr("value")).isEqualTo(SESSION.value());
        PAGES.get(inRole(Role.ADMINISTRATOR), "/comptes/account-none", 404);
        PAGES.get(inRole(Role.COORDINATOR), "/comptes/" + HALL, 403);
    }

    @Test
    void an_auditor_is_given_missions_and_each_says_its_end() {
        filled();
        AccountId auditor = new AccountId("account-auditor");
        story.told(
                auditor.value(),
                new AccountOpened(
                        auditor,
                        BULLES,
                        new PersonId("person-auditor"),
                        Role.AUDITOR,
                        TestKeyring.sealed("person-auditor", PersonalField.DISPLAY_NAME, "Cabinet Ouest"),
                        DAY),
                mission(auditor, DAY.plusDays(90)),
                mission(auditor, DAY.plusDays(30)));
        Document page = PAGES.get(inRole(Role.ADMINISTRATOR), "/comptes/" + auditor);
        assertThat(page.select("main form").eachAttr("action"))
                .contains("/commands/accounts/account-auditor/missions")
                .doesNotContain("/commands/accounts/account-auditor/scopes");
        assertThat(page.select("form[action$=/missions] [name]").eachAttr("name"))
                .contains("programme", "from", "to", "until");
        assertThat(page.select("[aria-labelledby=acces] .rows li > span").text())
                .endsWith("donné par un compte d’ailleurs, mission jusqu’au 08/06/2025");
        assertThat(page.select("[aria-labelledby=passe] li > span > span").eachText())
                .startsWith("Mission donnée : DAT Vaulx-en-Velin, jusqu’au 09/04/2025");
    }

    private static MissionGranted mission(AccountId auditor, LocalDate until) {
        return new MissionGranted(
                auditor, new MissionId("mission-" + until), DAT, BULLES, new Period(DAY, DAY), until, DAY);
    }

    @Test
    void a_closed_account_says_since_when_and_can_only_be_opened_again() {
        filled();
        story.told(HALL.value(), new AccountDisabled(HALL, RevocationReason.LEFT, DAY));
        assertThat(PAGES.get(inRole(Role.ADMINISTRATOR), "/comptes")
                        .select("article .chip.stop")
                        .text())
                .isEqualTo("fermé le 10/03/2025");
        assertThat(PAGES.get(inRole(Role.ADMINISTRATOR), "/comptes/" + HALL)
                        .select("main form")
                        .eachAttr("action"))
                .containsExactly("/commands/accounts/account-3a9c1fzz/reopening");
        story.told(HALL.value(), new AccountReopened(HALL, BULLES, Role.ANIMATION, DAY));
        assertThat(PAGES.get(inRole(Role.ADMINISTRATOR), "/comptes").select(".chip.stop"))
                .isEmpty();
    }

    @Test
    void an_administrator_sees_their_own_organisation_and_one_of_the_installation_all() {
        filled();
        OrganisationId other = new OrganisationId("organisation-other");
        assertThat(PAGES.get(administrator(other), "/comptes").select("article"))
                .isEmpty();
        assertThat(PAGES.get(administrator(null), "/comptes").select("article")).hasSize(1);
    }

    @Test
    void organisations_are_listed_and_registered_by_the_installations_administrator_only() {
        assertThat(PAGES.get(administrator(null), "/organisations").select(".empty"))
                .hasSize(1);
        filled();
        assertThat(PAGES.get(administrator(null), "/organisations")
                        .select("ul.rows li")
                        .eachText())
                .containsExactly("Concilia’Bulles Association");
        PAGES.get(inRole(Role.ADMINISTRATOR), "/organisations", 403);
        assertThat(PAGES.get(inRole(Role.ADMINISTRATOR), "/comptes")
                        .select("nav a")
                        .eachText())
                .doesNotContain("Organisations");
        for (String address : List.of("/comptes", "/organisations")) {
            for (Role role : List.of(Role.COORDINATOR, Role.ANIMATION, Role.FUNDER, Role.AUDITOR)) {
                PAGES.get(inRole(role), address, 403);
            }
        }
    }

    @Test
    void colleagues_are_listed_for_the_coordination_only() {
        assertThat(PAGES.get(coordinator(), "/professionnels").select(".empty")).hasSize(1);
        story.told(
                "person-lea",
                new ProfessionalRegistered(
                        Story.LEA,
                        BULLES,
                        TestKeyring.sealed("person-lea", PersonalField.FIRST_NAME, "Léa"),
                        TestKeyring.sealed("person-lea", PersonalField.LAST_NAME, "Martin"),
                        ProfessionalStatus.EMPLOYEE,
                        DAY));
        assertThat(PAGES.get(coordinator(), "/professionnels")
                        .select("ul.rows li > span")
                        .eachText())
                .containsExactly("Léa Martin Équipe salariée");
        for (Role role : List.of(Role.ANIMATION, Role.FUNDER, Role.AUDITOR, Role.ADMINISTRATOR)) {
            PAGES.get(inRole(role), "/professionnels", 403);
        }
    }

    private static Actor administrator(@Nullable OrganisationId organisation) {
        return new Actor(new AccountId("account-root"), Role.ADMINISTRATOR, organisation, Set.of(), Set.of());
    }
}
