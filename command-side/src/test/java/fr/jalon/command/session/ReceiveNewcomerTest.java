package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;
import static fr.jalon.events.SampleIds.sealed;
import static fr.jalon.events.value.AttendanceStatus.PRESENT;

import fr.jalon.events.PersonalField;
import fr.jalon.events.session.AttendanceEvent.NewcomerReceived;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PersonId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReceiveNewcomerTest {

    private static final PersonId ZOE = new PersonId("person-zoe");
    private static final FamilyId HERS = new FamilyId("family-of-zoe");
    private static final Participant ZOE_ALONE = new Participant(ZOE, HERS, HomeArea.UNKNOWN);
    private static final SaidAtTheDoor SAID = new SaidAtTheDoor(
            sealed(ZOE, PersonalField.FIRST_NAME),
            sealed(ZOE, PersonalField.LINK_TO_CHILD),
            sealed(ZOE, PersonalField.INVITED_BY));

    @Test
    void registers_enrols_and_records_them_in_one_decision_over_capacity_too() {
        given(scheduled(1), enrolled(ALICE_THERE))
                .when(state -> receive(null, ALICE).decide(state, FAMILIES))
                .then(
                        received(ZOE_ALONE, true),
                        walkedIn(ZOE_ALONE, DAY_1),
                        recorded(FIRST, ZOE_ALONE, PRESENT, DAY_1));
    }

    @Test
    void whoever_is_of_a_family_of_the_list_counts_with_it() {
        var beside = new Participant(ZOE, ALICE_THERE.family(), ALICE_THERE.homeArea());
        given(scheduled(), enrolled(ALICE_THERE))
                .when(state -> receive(ALICE, null).decide(state, FAMILIES))
                .then(received(beside, false), walkedIn(beside, DAY_1), recorded(FIRST, beside, PRESENT, DAY_1));
    }

    @Test
    void stays_quiet_once_they_are_there() {
        given(scheduled(), recorded(FIRST, ZOE_ALONE, PRESENT, DAY_1))
                .when(state -> receive(null, null).decide(state, FAMILIES))
                .thenNothing();
    }

    @Test
    void names_nobody_who_is_not_on_the_sessions_list() {
        given(scheduled(), enrolled(ALICE_THERE))
                .when(state -> receive(BRUNO, null).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.NOT_ON_THE_LIST, Map.of("field", "sameFamilyAs"));
        given(scheduled(), enrolled(ALICE_THERE))
                .when(state -> receive(ALICE, BRUNO).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.NOT_ON_THE_LIST, Map.of("field", "invitedBy"));
    }

    @Test
    void refuses_a_day_to_come_a_workshop_called_off_and_what_is_not_there() {
        given(scheduled())
                .when(state -> receive(coordinatorOn(PLANNED_ON)).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.NOT_YET);
        given(scheduled(), calledOff(FIRST))
                .when(state -> receive(null, null).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.WORKSHOP_DID_NOT_TAKE_PLACE);
        nothingYet().when(state -> receive(null, null).decide(state, FAMILIES)).thenRefused(SessionRefusal.UNKNOWN);
    }

    @Test
    void closes_to_animation_fifteen_days_after_the_last_workshop() {
        given(scheduled())
                .when(state -> receive(animationOn(DAY_4.plusDays(15))).decide(state, FAMILIES))
                .then(
                        received(ZOE_ALONE, true),
                        walkedIn(ZOE_ALONE, DAY_1),
                        recorded(FIRST, ZOE_ALONE, PRESENT, DAY_1));
        given(scheduled())
                .when(state -> receive(animationOn(DAY_4.plusDays(16))).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.ENTRY_CLOSED);
    }

    private static NewcomerReceived received(Participant newcomer, boolean newFamily) {
        return new NewcomerReceived(
                SESSION,
                FIRST,
                IN_THE_NORTH,
                newcomer,
                newFamily,
                SAID.firstName(),
                SAID.linkToChild(),
                SAID.invitedBy(),
                DAY_1);
    }

    private static ReceiveNewcomer receive(@Nullable PersonId sameFamilyAs, @Nullable PersonId invitedBy) {
        return new ReceiveNewcomer(SESSION, FIRST, ZOE, HERS, sameFamilyAs, invitedBy, SAID, coordinatorOn(AFTERWARDS));
    }

    private static ReceiveNewcomer receive(Entry entry) {
        return new ReceiveNewcomer(SESSION, FIRST, ZOE, HERS, null, null, SAID, entry);
    }
}
