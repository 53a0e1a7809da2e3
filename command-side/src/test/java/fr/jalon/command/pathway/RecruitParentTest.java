package fr.jalon.command.pathway;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.pathway.PathwayFixtures.RECRUITED;
import static fr.jalon.command.pathway.PathwayFixtures.RECRUITED_ON;
import static fr.jalon.command.pathway.PathwayFixtures.TWO_AND_TWO;
import static fr.jalon.command.pathway.PathwayFixtures.given;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.GRANDFATHER;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.PATHWAY;
import static fr.jalon.events.SampleIds.PROGRAMME;

import fr.jalon.events.value.PathwayId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecruitParentTest {

    private final RecruitParent recruit = new RecruitParent(PATHWAY, MOTHER, CARRIER, PROGRAMME, RECRUITED_ON);

    @Test
    void a_parent_who_takes_part_is_recruited_under_the_steps_of_the_programme() {
        when(() -> recruit.decide(given(), TWO_AND_TWO, null, true)).then(RECRUITED);
    }

    @Test
    void the_same_recruitment_again_stays_quiet() {
        when(() -> recruit.decide(given(RECRUITED), TWO_AND_TWO, PATHWAY, true)).thenNothing();
    }

    @Test
    void a_parent_who_never_came_is_refused() {
        when(() -> recruit.decide(given(), TWO_AND_TWO, null, false)).thenRefused(PathwayRefusal.NOT_TAKING_PART);
    }

    @Test
    void a_second_pathway_in_the_same_programme_is_refused() {
        PathwayId other = new PathwayId("pathway-other");
        when(() -> recruit.decide(given(), TWO_AND_TWO, other, true))
                .thenRefused(PathwayRefusal.ALREADY_RECRUITED, Map.of("pathway", other.value()));
    }

    @Test
    void the_pathway_of_somebody_else_is_refused() {
        when(() -> new RecruitParent(PATHWAY, GRANDFATHER, CARRIER, PROGRAMME, RECRUITED_ON)
                        .decide(given(RECRUITED), TWO_AND_TWO, null, true))
                .thenRefused(PathwayRefusal.ALREADY_RECRUITED, Map.of("pathway", PATHWAY.value()));
    }
}
