package fr.jalon.query.pathway.steps;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.SESSION;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.elsewhere;
import static fr.jalon.query.Story.family;
import static fr.jalon.query.Story.inRole;
import static fr.jalon.query.Story.launched;
import static fr.jalon.query.Story.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.pathway.PathwayEvent.ReferentTrained;
import fr.jalon.events.pathway.PathwayEvent.SoloStageOpened;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
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
        assertThat(page.select("dl.facts dd").eachText())
                .containsExactly(
                        "10/03/2025", "10/03/2025", "1 sur 1", "0 sur 4, étape pas encore ouverte", "pas encore");
        assertThat(page.select("form[action^=/commands/pathways/]").eachAttr("action"))
                .containsExactly(
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
        assertThat(page.select("dl.facts dd").eachText().get(2)).isEqualTo("0 sur 1");
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
        assertThat(page.select("dl.facts dd").eachText().get(2)).isEqualTo("0 sur 1");
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
