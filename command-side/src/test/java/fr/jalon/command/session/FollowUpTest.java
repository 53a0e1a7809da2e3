package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.event;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;

import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.session.FollowUpEvent.PersonTold;
import fr.jalon.events.session.FollowUpEvent.SheetKept;
import fr.jalon.events.session.FollowUpEvent.TellingCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopMoved;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.KeyId;
import fr.jalon.events.value.PlanReason;
import org.junit.jupiter.api.Test;

/** Telling people of a change, putting them back on the list, and keeping signed sheets. */
class FollowUpTest {

    private static final WorkshopMoved MOVED =
            new WorkshopMoved(SESSION, SECOND, HALL, LIBRARY, PlanReason.HALL_UNAVAILABLE, DAY_1);
    private static final WorkshopMoved BACK =
            new WorkshopMoved(SESSION, SECOND, LIBRARY, HALL, PlanReason.OTHER, DAY_1);
    private static final PersonTold ALICE_TOLD = new PersonTold(SESSION, event(2), ALICE, DAY_1);
    private static final SealedWords BY_CIPHERTEXT =
            (one, other) -> one.ciphertext().equals(other.ciphertext());

    @Test
    void ticks_somebody_off_once_each() {
        given(scheduled(), MOVED)
                .when(state -> tell(event(2)).decide(state))
                .then(ALICE_TOLD)
                .when(state -> tell(event(2)).decide(state))
                .thenNothing()
                .when(state -> new TellPerson(SESSION, event(2), BRUNO, DAY_2).decide(state))
                .then(new PersonTold(SESSION, event(2), BRUNO, DAY_2));
    }

    @Test
    void a_second_move_begins_the_list_anew_and_closes_the_first() {
        given(scheduled(), MOVED, ALICE_TOLD, BACK)
                .when(state -> tell(event(4)).decide(state))
                .then(new PersonTold(SESSION, event(4), ALICE, DAY_1));
        given(scheduled(), MOVED, ALICE_TOLD, BACK)
                .when(state -> tell(event(2)).decide(state))
                .thenRefused(SessionRefusal.CHANGE_OVERTAKEN);
    }

    @Test
    void two_workshops_have_a_list_each_and_a_cancelled_session_one_of_its_own() {
        var third = new WorkshopMoved(SESSION, THIRD, HALL, LIBRARY, PlanReason.OTHER, DAY_1);
        given(scheduled(), MOVED, third, stoppedShort())
                .when(state -> tell(event(2)).decide(state))
                .then(ALICE_TOLD)
                .when(state -> tell(event(4)).decide(state))
                .then(new PersonTold(SESSION, event(4), ALICE, DAY_1));
    }

    @Test
    void refuses_to_tell_of_what_is_no_change_of_a_plan() {
        given(scheduled(), enrolled(ALICE_THERE))
                .when(state -> tell(event(2)).decide(state))
                .thenRefused(SessionRefusal.CHANGE_OVERTAKEN);
        nothingYet().when(state -> tell(event(1)).decide(state)).thenRefused(SessionRefusal.UNKNOWN);
    }

    @Test
    void puts_somebody_ticked_off_by_mistake_back_on_the_list() {
        given(scheduled(), MOVED, ALICE_TOLD)
                .when(state -> untick(event(2)).decide(state))
                .then(new TellingCorrected(SESSION, event(2), ALICE, event(3), DAY_2))
                .when(state -> untick(event(2)).decide(state))
                .thenNothing();
        given(scheduled(), MOVED, ALICE_TOLD, BACK)
                .when(state -> untick(event(2)).decide(state))
                .thenRefused(SessionRefusal.CHANGE_OVERTAKEN);
        nothingYet().when(state -> untick(event(2)).decide(state)).thenRefused(SessionRefusal.UNKNOWN);
    }

    @Test
    void keeps_a_sheet_somewhere_then_elsewhere_and_is_quiet_about_the_same_place() {
        given(scheduled(), held(FIRST, DAY_1), stoppedShort())
                .when(state -> keep("a").decide(state, BY_CIPHERTEXT))
                .then(kept("a"))
                .when(state -> keep("a").decide(state, BY_CIPHERTEXT))
                .thenNothing()
                .when(state -> keep("b").decide(state, BY_CIPHERTEXT))
                .then(kept("b"));
    }

    @Test
    void refuses_the_sheet_of_a_workshop_that_is_cancelled_or_unknown() {
        given(scheduled(), calledOff(FIRST))
                .when(state -> keep("a").decide(state, BY_CIPHERTEXT))
                .thenRefused(SessionRefusal.WORKSHOP_DID_NOT_TAKE_PLACE);
        given(scheduled())
                .when(state -> new KeepSheet(SESSION, FIFTH, binder("a"), DAY_2).decide(state, BY_CIPHERTEXT))
                .thenRefused(SessionRefusal.WORKSHOP_UNKNOWN);
        nothingYet().when(state -> keep("a").decide(state, BY_CIPHERTEXT)).thenRefused(SessionRefusal.UNKNOWN);
    }

    private static TellPerson tell(EventId change) {
        return new TellPerson(SESSION, change, ALICE, DAY_1);
    }

    private static CorrectTelling untick(EventId change) {
        return new CorrectTelling(SESSION, change, ALICE, DAY_2);
    }

    private static KeepSheet keep(String sealed) {
        return new KeepSheet(SESSION, FIRST, binder(sealed), DAY_2);
    }

    private static SheetKept kept(String sealed) {
        return new SheetKept(SESSION, FIRST, binder(sealed), DAY_2);
    }

    private static Personal binder(String sealed) {
        return new Personal(FIRST.value(), PersonalField.SHEET_PLACE, new KeyId("key-1"), sealed);
    }
}
