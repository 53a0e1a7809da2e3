package fr.jalon.command.people;

import static fr.jalon.command.people.PersonFixtures.ERASED;
import static fr.jalon.command.people.PersonFixtures.HIRED;
import static fr.jalon.command.people.PersonFixtures.spec;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.EMPLOYEE;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.MEETING;

import fr.jalon.events.people.PersonEvent.CopyMade;
import fr.jalon.events.people.PersonEvent.RightsRequestClosed;
import fr.jalon.events.people.PersonEvent.RightsRequestReceived;
import fr.jalon.events.value.CopyReason;
import fr.jalon.events.value.RightsOutcome;
import fr.jalon.events.value.RightsRequest;
import org.junit.jupiter.api.Test;

/** What people ask about what is kept on them, and the copies made of it. */
class RightsTest {

    private static final RightsRequestReceived RECEIVED =
            new RightsRequestReceived(EMPLOYEE, CARRIER, RightsRequest.ERASURE, MEETING);
    private static final RightsRequestClosed CLOSED = new RightsRequestClosed(
            EMPLOYEE, CARRIER, RightsRequest.ERASURE, MEETING, RightsOutcome.DONE, LAST_MEETING);
    private static final CloseRightsRequest CLOSE =
            new CloseRightsRequest(EMPLOYEE, CARRIER, RightsRequest.ERASURE, MEETING, RightsOutcome.DONE, LAST_MEETING);
    private static final MakeCopy COPY = new MakeCopy(EMPLOYEE, CARRIER, CopyReason.REQUEST, MEETING);
    private static final CopyMade COPIED = new CopyMade(EMPLOYEE, CARRIER, CopyReason.REQUEST, MEETING);

    private final ReceiveRightsRequest receive =
            new ReceiveRightsRequest(EMPLOYEE, CARRIER, RightsRequest.ERASURE, MEETING);

    @Test
    void a_request_is_received_on_its_day() {
        spec().given(HIRED).when(receive).then(RECEIVED);
    }

    @Test
    void another_request_may_be_open_beside_it() {
        spec().given(HIRED, RECEIVED)
                .when(new ReceiveRightsRequest(EMPLOYEE, CARRIER, RightsRequest.ACCESS, MEETING))
                .then(new RightsRequestReceived(EMPLOYEE, CARRIER, RightsRequest.ACCESS, MEETING));
    }

    @Test
    void the_same_request_again_stays_quiet_answered_or_not() {
        spec().given(HIRED, RECEIVED).when(receive).thenNothing();
        spec().given(HIRED, RECEIVED, CLOSED).when(receive).thenNothing();
    }

    @Test
    void nothing_more_is_received_of_somebody_erased() {
        spec().given(HIRED, ERASED).when(receive).thenRefused(PersonRefusal.ERASED);
    }

    @Test
    void a_request_is_answered_even_once_the_person_is_erased() {
        spec().given(HIRED, RECEIVED).when(CLOSE).then(CLOSED);
        spec().given(HIRED, RECEIVED, ERASED).when(CLOSE).then(CLOSED);
    }

    @Test
    void what_nobody_asked_cannot_be_answered() {
        spec().given(HIRED).when(CLOSE).thenRefused(PersonRefusal.NOTHING_ASKED);
    }

    @Test
    void an_answer_again_stays_quiet() {
        spec().given(HIRED, RECEIVED, CLOSED).when(CLOSE).thenNothing();
        spec().given(HIRED, RECEIVED, ERASED, CLOSED).when(CLOSE).thenNothing();
    }

    @Test
    void each_copy_is_recorded_even_twice_on_one_day() {
        spec().given(HIRED, COPIED).when(COPY).then(COPIED);
    }

    @Test
    void no_copy_is_made_of_somebody_erased() {
        spec().given(HIRED, ERASED).when(COPY).thenRefused(PersonRefusal.ERASED);
    }
}
