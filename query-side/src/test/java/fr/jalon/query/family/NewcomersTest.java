package fr.jalon.query.family;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.EAST;
import static fr.jalon.query.Story.FIRST;
import static fr.jalon.query.Story.SESSION;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.elsewhere;
import static fr.jalon.query.Story.family;
import static fr.jalon.query.Story.hall;
import static fr.jalon.query.Story.scheduled;
import static fr.jalon.query.TestKeyring.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.PersonalField;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.FamilyEvent.AdultCorrected;
import fr.jalon.events.family.FamilyEvent.AdultFileChecked;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.session.AttendanceEvent.NewcomerReceived;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Where;
import fr.jalon.query.Story;
import fr.jalon.query.http.PageBench;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewcomersTest {
    private static final PageBench PAGES = new PageBench(true);
    private static final PersonId CHLOE = new PersonId("person-new");
    private static final FamilyId HERS = new FamilyId("family-new");

    private Story story;

    @BeforeEach
    void somebody_called_chloe_came_with_amina() {
        story = new Story(
                PAGES.projection("newcomer"),
                PAGES.projection("person"),
                PAGES.projection("family"),
                PAGES.projection("session"));
        story.told("family-a", family("a", "Amina", "Benali"))
                .told("family-c", family("c", "Chloé", "Diallo"))
                .told("session-12", scheduled(1), received())
                .told(
                        "family-new",
                        new FamilyRegistered(HERS, BULLES, HomeArea.UNKNOWN, List.of(chloe()), List.of(), DAY));
    }

    @Test
    void the_coordination_has_the_file_to_complete_and_is_asked_whether_it_is_the_same_person() {
        Document today = PAGES.get(coordinator(), "/aujourdhui");
        assertThat(today.select("#a-faire ~ ul a[href='/familles/family-new#nom-person-new']")
                        .text())
                .isEqualTo("chloe");
        assertThat(today.select("#a-faire ~ ul li:has(a[href*=family-new])").text())
                .isEqualTo("chloe première venue le 10/03/2025 fiche à compléter Peut-être la même personne ?");

        Document file = PAGES.get(coordinator(), "/familles/family-new");
        assertThat(file.select(".notice").text())
                .startsWith("Fiche à compléter Première venue le 10/03/2025, invité par Amina Benali.");
        assertThat(file.select(".notice a").eachAttr("href")).containsExactly("/familles/family-c");
        assertThat(file.select(".notice form").attr("action"))
                .isEqualTo("/commands/families/family-new/adults/person-new/check");
    }

    @Test
    void however_many_are_alike_three_are_in_sight_and_the_others_one_step_away() {
        for (int other = 1; other <= 6; other++) {
            story.told("family-c" + other, family("c" + other, "Chloé", "Diallo " + other));
        }
        Document file = PAGES.get(coordinator(), "/familles/family-new");
        assertThat(file.select(".notice > ul a")).hasSize(3);
        assertThat(file.select(".notice summary").text()).isEqualTo("Voir 4 autres noms proches");
        assertThat(file.select(".notice a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/familles/family-c",
                        "/familles/family-c1",
                        "/familles/family-c2",
                        "/familles/family-c3",
                        "/familles/family-c4",
                        "/familles/family-c5",
                        "/familles/family-c6");
    }

    @Test
    void a_likeness_is_shown_to_nobody_else() {
        assertThat(PAGES.get(hall(SESSION), "/aujourdhui").html()).doesNotContain("même personne", "chloe", "Chloé");
        assertThat(PAGES.get(elsewhere(), "/aujourdhui").select("#a-faire ~ ul li"))
                .isEmpty();
        PAGES.get(hall(SESSION), "/familles/family-new", 403);
    }

    @Test
    void a_last_name_tells_two_people_of_one_first_name_apart() {
        var named = Story.adult("new", "Chloé", "Tremblay");
        story.told(
                "family-new",
                new AdultCorrected(HERS, BULLES, named, new EventId("event-5"), CorrectionReason.OTHER, DAY));
        assertThat(PAGES.get(coordinator(), "/familles/family-new")
                        .select(".notice")
                        .text())
                .startsWith("Fiche à compléter")
                .doesNotContain("même personne");
    }

    @Test
    void once_looked_through_or_erased_nothing_is_left_to_complete() {
        story.told("family-new", new AdultFileChecked(HERS, BULLES, CHLOE, DAY));
        assertThat(PAGES.get(coordinator(), "/familles/family-new").select(".notice"))
                .isEmpty();
        assertThat(PAGES.get(coordinator(), "/aujourdhui").text()).doesNotContain("fiche à compléter");

        somebody_called_chloe_came_with_amina();
        story.told("person-new", new PersonErased(CHLOE, BULLES, ErasureReason.REQUEST, DAY));
        assertThat(PAGES.get(coordinator(), "/aujourdhui").text()).doesNotContain("fiche à compléter");
    }

    private static Adult chloe() {
        return new Adult(
                CHLOE,
                sealed("person-new", PersonalField.FIRST_NAME, "chloe"),
                null,
                null,
                sealed("person-new", PersonalField.LINK_TO_CHILD, "MOTHER"));
    }

    private static NewcomerReceived received() {
        return new NewcomerReceived(
                SESSION,
                FIRST,
                new Where(BULLES, DAT, null, EAST),
                new Participant(CHLOE, HERS, HomeArea.UNKNOWN),
                true,
                sealed("person-new", PersonalField.FIRST_NAME, "chloe"),
                sealed("person-new", PersonalField.LINK_TO_CHILD, "MOTHER"),
                sealed("person-new", PersonalField.INVITED_BY, "person-a"),
                DAY);
    }
}
