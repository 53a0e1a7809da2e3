package fr.jalon.command.family;

import static fr.jalon.command.family.FamilyFixtures.THE_MOTHER;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.MEETING;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.SESSION;
import static fr.jalon.events.SampleIds.WHERE;
import static fr.jalon.events.SampleIds.WORKSHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.RecordingGateway;
import fr.jalon.events.session.AttendanceEvent.NewcomerReceived;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.Participant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenNewcomerReceivedThenTakeThemInTest {

    private final RecordingGateway gateway = new RecordingGateway();
    private final WhenNewcomerReceivedThenTakeThemIn automation = new WhenNewcomerReceivedThenTakeThemIn(gateway);

    @Test
    void whoever_comes_with_nobody_begins_a_family() {
        automation.on(received(true));
        assertThat(gateway.commands())
                .containsExactly(
                        new RegisterFamily(FAMILY, CARRIER, HomeArea.UNKNOWN, List.of(THE_MOTHER), List.of(), MEETING));
    }

    @Test
    void whoever_belongs_to_somebody_of_the_list_joins_their_family() {
        automation.on(received(false));
        assertThat(gateway.commands()).containsExactly(new AddAdult(FAMILY, THE_MOTHER, MEETING));
    }

    @Test
    void a_refusal_refuses_the_arrival_as_a_whole() {
        gateway.refuse(new Refusal(FamilyRefusal.ADULT_ELSEWHERE));
        assertThatThrownBy(() -> automation.on(received(false))).isInstanceOf(Refusal.class);
    }

    private static NewcomerReceived received(boolean newFamily) {
        return new NewcomerReceived(
                SESSION,
                WORKSHOP,
                WHERE,
                new Participant(MOTHER, FAMILY, HomeArea.UNKNOWN),
                newFamily,
                THE_MOTHER.firstName(),
                THE_MOTHER.linkToChild(),
                null,
                MEETING);
    }
}
