package fr.jalon.query.pathway.steps;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.EAST;
import static fr.jalon.query.Story.FIRST;
import static fr.jalon.query.Story.LEA;
import static fr.jalon.query.Story.SESSION;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.elsewhere;
import static fr.jalon.query.Story.family;
import static fr.jalon.query.Story.inRole;
import static fr.jalon.query.Story.launched;
import static fr.jalon.query.Story.scheduled;
import static fr.jalon.query.TestKeyring.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.PersonalField;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.pathway.PathwayEvent.RecruitmentWithdrawn;
import fr.jalon.events.pathway.PathwayEvent.ReferentTrained;
import fr.jalon.events.pathway.PathwayEvent.SoloStageOpened;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.pathway.PathwayEvent.TrainingCorrected;
import fr.jalon.events.pathway.PathwayEvent.TrainingWithdrawn;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProfessionalStatus;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import fr.jalon.events.value.Where;
import fr.jalon.query.Story;
import fr.jalon.query.http.PageBench;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PathwayPageTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final PathwayId PATHWAY = new PathwayId("pathway-1");
    private static final PersonId PARENT = new PersonId("person-pa");
    private static final String ADDRESS = "/parcours/personne/person-pa";

    private Story story;

    @BeforeEach
    void told() {
        story = new Story(
                PAGES.projection("pathway"),
                PAGES.projection("person"),
                PAGES.projection("session"),
                PAGES.projection("programme-choice"));
        story.told("programme-dat", launched())
                .told("family-pa", family("pa", "Amina", "Benali"))
                .told("session-12", scheduled(8));
    }

    private void recruited() {
        story.told("pathway-1", new ParentRecruited(PATHWAY, PARENT, BULLES, DAT, new ReferentSteps(1, 4), DAY));
    }

    private static CoAnimationRecorded coAnimation(@Nullable NotCounted notCounted) {
        return new CoAnimationRecorded(PATHWAY, PARENT, BULLES, DAT, SESSION, 2, 2, notCounted, DAY);
    }

    @Test
    void somebody_not_yet_on_the_way_can_be_recruited() {
        Document page = PAGES.get(coordinator(), ADDRESS);
        assertThat(page.select("form[action=/commands/pathways] input[name=programme]")
                        .attr("value"))
                .isEqualTo("programme-dat");
        assertThat(page.select("details")).isEmpty();
    }

    @Test
    void each_step_is_shown_with_its_form_as_long_as_it_is_to_come() {
        recruited();
        story.told("pathway-1", new ReferentTrained(PATHWAY, PARENT, BULLES, DAT, DAY), coAnimation(null));
        Document page = PAGES.get(coordinator(), ADDRESS);
        assertThat(page.select("ol.steps h3").eachText())
                .containsExactly(
                        "1. Recrutement fait",
                        "2. Formation fait",
                        "3. Co-animations 1 sur 1",
                        "4. Animation en autonomie 0 sur 4");
        assertThat(page.select("ol.steps > li").get(2).text())
                .contains("il manque l’ouverture de l’animation en autonomie");
        assertThat(page.select("ol.steps > li").get(3).text()).contains("Étape pas encore ouverte");
        assertThat(page.select("ol.steps ul.rows a").attr("href")).isEqualTo("/sessions/session-12");
        assertThat(page.select("a[href$=/livret]").attr("href")).isEqualTo("/parcours/pathway-1/livret");
        assertThat(page.select("form[action^=/commands/pathways/]").eachAttr("action"))
                .containsExactly(
                        "/commands/pathways/pathway-1/recruitment/correction",
                        "/commands/pathways/pathway-1/recruitment/withdrawal",
                        "/commands/pathways/pathway-1/training/correction",
                        "/commands/pathways/pathway-1/training/withdrawal",
                        "/commands/pathways/pathway-1/co-animations",
                        "/commands/pathways/pathway-1/solo-stage",
                        "/commands/pathways/pathway-1/solo-animations",
                        "/commands/pathways/pathway-1/recognition");
    }

    @Test
    void what_took_place_out_of_order_is_shown_with_its_reason() {
        recruited();
        story.told("pathway-1", coAnimation(NotCounted.BEFORE_TRAINING));
        Document page = PAGES.get(coordinator(), ADDRESS);
        assertThat(page.select("ul.rows .chip").eachText()).containsExactly("ne compte pas : avant la formation");
        assertThat(page.select("ol.steps > li").get(2).select("h3").text()).isEqualTo("3. Co-animations 0 sur 1");
    }

    @Test
    void a_step_taken_back_counts_no_more_and_is_a_point_to_check() {
        recruited();
        story.told(
                "pathway-1",
                coAnimation(null),
                new SoloStageOpened(PATHWAY, PARENT, BULLES, DAT, DAY),
                new StepTakenBack(
                        PATHWAY, PARENT, BULLES, DAT, SESSION, new EventId("e"), CorrectionReason.ENTRY_MISTAKE, DAY));
        Document page = PAGES.get(coordinator(), ADDRESS);
        assertThat(page.select(".notice").text()).startsWith("Point à vérifier");
        assertThat(page.select("ul.rows .chip").eachText())
                .containsExactly("ne compte plus : la session a été annulée ou corrigée");
        assertThat(PAGES.get(coordinator(), "/aujourdhui")
                        .select("#a-faire ~ ul li")
                        .text())
                .contains("Parcours parent référent de Amina Benali", "point à vérifier");
        assertThat(page.select("ol.steps > li").get(2).select("h3").text()).isEqualTo("3. Co-animations 0 sur 1");
    }

    @Test
    void it_is_checked_no_more_once_the_session_counts_again() {
        recruited();
        story.told(
                "pathway-1",
                coAnimation(null),
                new StepTakenBack(
                        PATHWAY, PARENT, BULLES, DAT, SESSION, new EventId("e"), CorrectionReason.ENTRY_MISTAKE, DAY));
        assertThat(PAGES.get(coordinator(), ADDRESS).select(".notice")).hasSize(1);
        story.told("pathway-1", coAnimation(null));
        assertThat(PAGES.get(coordinator(), ADDRESS).select(".notice")).isEmpty();
        assertThat(PAGES.get(coordinator(), "/aujourdhui")
                        .select("#a-faire ~ ul li")
                        .text())
                .doesNotContain("Parcours");
    }

    @Test
    void what_was_recorded_by_mistake_goes() {
        recruited();
        story.told("pathway-1", new ReferentTrained(PATHWAY, PARENT, BULLES, DAT, DAY));
        story.told(
                "pathway-1",
                new TrainingCorrected(
                        PATHWAY,
                        PARENT,
                        BULLES,
                        DAT,
                        new EventId("e"),
                        DAY,
                        CorrectionReason.WRONG_DATE,
                        DAY.minusDays(2)));
        assertThat(PAGES.get(coordinator(), ADDRESS)
                        .select("ol.steps > li")
                        .get(1)
                        .text())
                .contains("Le 08/03/2025.");
        story.told(
                "pathway-1",
                new TrainingWithdrawn(
                        PATHWAY, PARENT, BULLES, DAT, new EventId("e"), CorrectionReason.ENTRY_MISTAKE, DAY));
        assertThat(PAGES.get(coordinator(), ADDRESS)
                        .select("ol.steps > li")
                        .get(1)
                        .text())
                .contains("il manque la formation");
        story.told(
                "pathway-1",
                new RecruitmentWithdrawn(
                        PATHWAY, PARENT, BULLES, DAT, new EventId("e"), CorrectionReason.ENTRY_MISTAKE, DAY));
        assertThat(PAGES.get(coordinator(), ADDRESS).select("form[action=/commands/pathways]"))
                .hasSize(1);
    }

    @Test
    void the_booklet_says_what_the_parent_did_and_names_nobody_else() {
        recruited();
        story.told(
                        "session-12",
                        new WorkshopHeld(
                                SESSION,
                                FIRST,
                                new Where(BULLES, DAT, null, EAST),
                                List.of(
                                        new TeamMember(LEA, TeamStatus.EMPLOYEE),
                                        new TeamMember(PARENT, TeamStatus.PARENT)),
                                DAY))
                .told(
                        "person-lea",
                        new ProfessionalRegistered(
                                LEA,
                                BULLES,
                                sealed("person-lea", PersonalField.FIRST_NAME, "Léa"),
                                sealed("person-lea", PersonalField.LAST_NAME, "Martin"),
                                ProfessionalStatus.EMPLOYEE,
                                DAY))
                .told("pathway-1", new ReferentTrained(PATHWAY, PARENT, BULLES, DAT, DAY), coAnimation(null));
        Document page = PAGES.get(coordinator(), "/parcours/pathway-1/livret");
        assertThat(page.select("main .lede").text()).contains("Amina Benali");
        assertThat(page.select("table tbody tr").eachText())
                .containsExactly("Session Y’APP n° 12 Salle polyvalente du 10/03/2025 au 10/03/2025 1 2");
        assertThat(page.select("main").text()).doesNotContain("Martin");
        assertThat(page.select("main form")).isEmpty();
        PAGES.get(elsewhere(), "/parcours/pathway-1/livret", 404);
        PAGES.get(inRole(Role.ANIMATION), "/parcours/pathway-1/livret", 403);
    }

    @Test
    void nobody_elses_pathway_opens() {
        PAGES.get(elsewhere(), ADDRESS, 404);
        PAGES.get(coordinator(), "/parcours/personne/nobody", 404);
        for (Role role : List.of(Role.ANIMATION, Role.FUNDER, Role.AUDITOR, Role.ADMINISTRATOR)) {
            PAGES.get(inRole(role), ADDRESS, 403);
        }
    }
}
