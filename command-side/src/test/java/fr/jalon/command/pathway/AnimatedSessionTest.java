package fr.jalon.command.pathway;

import static fr.jalon.command.pathway.PathwayFixtures.THE_EMPLOYEE;
import static fr.jalon.command.pathway.PathwayFixtures.THE_MOTHER;
import static fr.jalon.command.pathway.PathwayFixtures.completed;
import static fr.jalon.command.pathway.PathwayFixtures.completedSession;
import static fr.jalon.command.pathway.PathwayFixtures.openSession;
import static fr.jalon.events.SampleIds.MOTHER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.value.TeamMember;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnimatedSessionTest {

    private static final List<TeamMember> BOTH = List.of(THE_MOTHER, THE_EMPLOYEE);

    @Test
    void what_was_held_is_held_once_and_may_be_none_after_all() {
        var two = openSession(4, BOTH, BOTH);
        var first = two.held().getFirst();

        assertThat(openSession(4, BOTH).with(two.held().getLast())).isEqualTo(two);
        assertThat(openSession(4, BOTH).with(first)).isEqualTo(openSession(4, BOTH));
        assertThat(two.without(two.held().getLast().workshop())).isEqualTo(openSession(4, BOTH));
        assertThat(two.by(MOTHER)).isEqualTo(new Share(2, 6));
    }

    @Test
    void it_is_completed_and_open_again() {
        assertThat(openSession(4, BOTH).completed(6, completed(4))).isEqualTo(completedSession(4, BOTH));
        assertThat(completedSession(4, BOTH).open()).isEqualTo(openSession(4, BOTH));
    }
}
