package fr.jalon.query.audit.history;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.family;
import static fr.jalon.query.Story.inRole;
import static fr.jalon.query.programme.ProgrammeTale.outsider;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Actor;
import fr.jalon.events.EventCatalogue;
import fr.jalon.events.EventType;
import fr.jalon.events.PersonalField;
import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.access.AccessEvent.MissionGranted;
import fr.jalon.events.access.AccessEvent.ScopeGranted;
import fr.jalon.events.family.FamilyEvent.FamilyMoved;
import fr.jalon.events.family.FamilyEvent.FileMarkedSensitive;
import fr.jalon.events.operations.OperationsEvent.SensitiveRecordOpened;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.OpeningId;
import fr.jalon.events.value.OpeningReason;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import fr.jalon.events.value.SensitiveReason;
import fr.jalon.query.Story;
import fr.jalon.query.TestKeyring;
import fr.jalon.query.ToldHistory;
import fr.jalon.query.audit.RecordWords;
import fr.jalon.query.http.PageBench;
import fr.jalon.query.programme.ProgrammeTale;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HistoryPageTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final Actor AUDITOR = inRole(Role.AUDITOR);

    @Test
    void the_history_is_newest_first_and_turns_page_by_page() {
        ToldHistory told = ProgrammeTale.lived(PAGES);
        for (int i = 0; i < 60; i++) {
            told.told(
                    DAY,
                    "family-a",
                    new FamilyMoved(new FamilyId("family-a"), BULLES, HomeArea.ELSEWHERE, HomeArea.UNKNOWN, DAY));
        }
        Document first = PAGES.get(AUDITOR, "/historique");
        List<String> links = first.select("ol.rows a").eachAttr("href");
        assertThat(links).hasSize(50).startsWith("/historique/" + told.position());
        Document second =
                PAGES.get(AUDITOR, first.select("nav[aria-label=Pages] a").attr("href"));
        assertThat(second.select("ol.rows a").eachAttr("href"))
                .startsWith("/historique/" + (told.position() - 50))
                .endsWith("/historique/1");
        assertThat(second.select("nav[aria-label=Pages] a").eachText()).containsExactly("Les plus récents");
    }

    @Test
    void filters_keep_a_kind_a_stream_the_days_and_the_account() {
        ProgrammeTale.lived(PAGES);
        assertThat(shown("?nature=programme.target-revised")).containsExactly("Objectif révisé");
        assertThat(shown("?fil=family-a")).containsExactly("Famille enregistrée");
        assertThat(shown("?du=2025-03-18&au=2025-03-18")).containsExactly("Présence saisie");
        assertThat(shown("?du=2025-03-19")).isEmpty();
        assertThat(shown("?compte=account-lead&nature=programme.launched")).containsExactly("Programme lancé");
        assertThat(shown("?compte=account-nobody")).isEmpty();
        assertThat(PAGES.get(AUDITOR, "/historique?compte=account-nobody")
                        .select(".empty")
                        .text())
                .isEqualTo("Aucun enregistrement ne répond à ces filtres.");
        assertThat(PAGES.get(AUDITOR, "/historique?du=hier").select("[role=alert]"))
                .hasSize(1);
    }

    @Test
    void the_file_holds_all_that_the_filters_let_through_and_nothing_personal() {
        ToldHistory told = ProgrammeTale.lived(PAGES);
        List<String> all = PAGES.csv(
                AUDITOR, PAGES.get(AUDITOR, "/historique").select("a[download]").attr("href"));
        assertThat(all).hasSize((int) told.position() + 1).noneMatch(line -> line.contains("Prénom"));
        Document filtered = PAGES.get(AUDITOR, "/historique?nature=session.attendance-recorded&du=2025-03-18");
        List<String> lines = PAGES.csv(AUDITOR, filtered.select("a[download]").attr("href"));
        assertThat(lines).hasSize(filtered.select("ol.rows li").size() + 1);
        assertThat(lines.get(1))
                .matches("\\d+;18/03/2025;8.h;Présence saisie;10/03/2025;session-12;account-lead;Coordination");
        assertThat(PAGES.file(inRole(Role.COORDINATOR), "/historique/fichiers/csv")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void a_record_is_shown_in_full_with_personal_values_sealed() {
        ProgrammeTale.lived(PAGES);
        String record = PAGES.get(AUDITOR, "/historique?fil=family-a")
                .select("ol.rows a")
                .attr("href");
        Document page = PAGES.get(AUDITOR, record);
        assertThat(page.select("dl dt").eachText())
                .containsExactly(
                        "Position dans l’historique",
                        "Saisi le (heure de Paris)",
                        "Pour le",
                        "Nature",
                        "Fil",
                        "Rang dans le fil",
                        "Identifiant",
                        "Horloge de la commande",
                        "Compte",
                        "Rôle");
        assertThat(page.select("pre").text())
                .contains("valeur scellée (prénom)", "valeur scellée (téléphone)", "\"family\" : \"family-a\"");
        assertThat(page.html()).doesNotContain("Prénoma", "anémonérP", "amoN", "ciphertext");
    }

    @Test
    void an_auditor_reads_only_streams_of_its_programmes_and_of_their_carrier() {
        ToldHistory told = ProgrammeTale.lived(PAGES);
        told.told(DAY, "family-x", family("x", "Xavier", "Ailleurs"));
        long stranger = told.position();
        assertThat(shown("?fil=family-x")).isEmpty();
        PAGES.get(AUDITOR, "/historique/" + stranger, 404);
        PAGES.get(outsider(Role.AUDITOR), "/historique/2", 404);
        assertThat(PAGES.get(outsider(Role.AUDITOR), "/historique").select("ol.rows li"))
                .isEmpty();
        Actor elsewhere = new Actor(
                new AccountId("account-x"),
                Role.AUDITOR,
                new OrganisationId("organisation-x"),
                Set.of(Story.DAT),
                Set.of());
        assertThat(PAGES.get(elsewhere, "/historique").select("ol.rows li")).isEmpty();
        PAGES.get(elsewhere, "/historique/2", 404);
    }

    @Test
    void grants_are_shown_for_its_own_programmes_and_a_person_follows_their_family() {
        ToldHistory told = ProgrammeTale.lived(PAGES);
        AccountId hall = new AccountId("account-hall");
        told.told(
                DAY,
                "account-hall",
                new AccountOpened(
                        hall,
                        BULLES,
                        new PersonId("person-hall"),
                        Role.COORDINATOR,
                        TestKeyring.sealed("person-hall", PersonalField.DISPLAY_NAME, "Halle"),
                        DAY),
                new ScopeGranted(hall, new Scope.OfProgramme(Story.DAT), DAY),
                new ScopeGranted(hall, new Scope.OfProgramme(new ProgrammeId("programme-other")), DAY));
        AccountId auditor = new AccountId("account-auditor");
        told.told(
                DAY,
                "account-auditor",
                new AccountOpened(
                        auditor,
                        BULLES,
                        new PersonId("person-auditor"),
                        Role.AUDITOR,
                        TestKeyring.sealed("person-auditor", PersonalField.DISPLAY_NAME, "Cabinet"),
                        DAY),
                mission(auditor, Story.DAT),
                mission(auditor, new ProgrammeId("programme-other")));
        told.told(
                DAY,
                "person-child-a",
                new PersonErased(new PersonId("person-child-a"), BULLES, ErasureReason.REQUEST, DAY));
        assertThat(shown("?fil=account-hall")).containsExactly("Droit d’accès donné", "Compte ouvert");
        assertThat(shown("?nature=access.mission-granted")).containsExactly("Mission donnée");
        assertThat(shown("?fil=person-child-a")).containsExactly("Identité effacée");
    }

    @Test
    void whoever_opened_a_sensitive_file_of_its_programmes_is_shown_by_account_with_the_reason() {
        ToldHistory told = ProgrammeTale.lived(PAGES);
        told.told(
                DAY,
                "family-a",
                new FileMarkedSensitive(new FamilyId("family-a"), BULLES, SensitiveReason.PROTECTED_SITUATION, DAY));
        told.told(DAY, "opening-a", opened("a"));
        told.told(DAY, "opening-x", opened("x"));
        assertThat(shown("?fil=family-a")).containsExactly("Dossier marqué sensible", "Famille enregistrée");
        assertThat(shown("?nature=operations.sensitive-record-opened")).containsExactly("Dossier sensible ouvert");
        String record = PAGES.get(AUDITOR, "/historique?fil=opening-a")
                .select("ol.rows a")
                .attr("href");
        Document page = PAGES.get(AUDITOR, record);
        assertThat(page.select("pre").text()).contains("\"family\" : \"family-a\"", "\"reason\" : \"FAMILY_CALL\"");
        assertThat(page.select("dl").text()).contains("account-lead");
    }

    private static SensitiveRecordOpened opened(String family) {
        return new SensitiveRecordOpened(
                new OpeningId("opening-" + family),
                BULLES,
                new FamilyId("family-" + family),
                OpeningReason.FAMILY_CALL,
                DAY);
    }

    @Test
    void other_roles_are_refused_and_what_is_no_position_is_not_there() {
        ProgrammeTale.lived(PAGES);
        for (Role role : List.of(Role.COORDINATOR, Role.ANIMATION, Role.FUNDER, Role.ADMINISTRATOR)) {
            PAGES.get(inRole(role), "/historique", 403);
            PAGES.get(inRole(role), "/historique/2", 403);
        }
        PAGES.get(AUDITOR, "/historique/rien", 404);
        PAGES.get(AUDITOR, "/historique/999999", 404);
        PAGES.get(coordinator(), "/historique/999999", 403);
    }

    @Test
    void every_kind_of_record_has_its_french_words() {
        assertThat(EventCatalogue.events()).allSatisfy(event -> {
            String type = event.getAnnotation(EventType.class).value();
            assertThat(RecordWords.of(type)).isNotEqualTo(type);
        });
    }

    private static MissionGranted mission(AccountId account, ProgrammeId programme) {
        return new MissionGranted(
                account, new MissionId("mission-" + programme), programme, BULLES, new Period(DAY, DAY), DAY, DAY);
    }

    private static List<String> shown(String query) {
        return PAGES.get(AUDITOR, "/historique" + query).select("ol.rows a.row-link").eachText().stream()
                .map(text -> text.replaceAll(", enregistrement \\d+$", ""))
                .toList();
    }
}
