package fr.jalon.command.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.EventId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Given what happened, when this is asked, then these facts, this refusal, or nothing. The n-th event has the id {@code event-n}. */
record SessionStory(Session state, int told) {

    private static final Instant BEGINNING = Instant.parse("2024-01-10T09:00:00Z");

    static SessionStory nothingYet() {
        return new SessionStory(new Session.Unknown(), 0);
    }

    static SessionStory given(SessionEvent... events) {
        return nothingYet().and(events);
    }

    SessionStory and(SessionEvent... events) {
        var state = this.state;
        var told = this.told;
        for (var event : events) {
            told++;
            state = state.evolve(event, event(told), saidAt(told));
        }
        return new SessionStory(state, told);
    }

    static EventId event(int number) {
        return new EventId("event-" + number);
    }

    static Instant saidAt(int number) {
        return BEGINNING.plusSeconds(60L * number);
    }

    Asked when(Function<Session, List<SessionEvent>> decision) {
        return new Asked(this, decision);
    }

    record Asked(SessionStory story, Function<Session, List<SessionEvent>> decision) {

        /** Exactly these facts, and the story goes on with them. */
        SessionStory then(SessionEvent... facts) {
            assertThat(decision.apply(story.state())).containsExactly(facts);
            return story.and(facts);
        }

        SessionStory thenNothing() {
            assertThat(decision.apply(story.state())).isEmpty();
            return story;
        }

        void thenRefused(SessionRefusal reason) {
            assertThat(refusal().reason()).isEqualTo(reason);
        }

        void thenRefused(SessionRefusal reason, Map<String, Object> details) {
            var refusal = refusal();
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.details()).isEqualTo(details);
        }

        private Refusal refusal() {
            var refusal = catchThrowableOfType(Refusal.class, () -> decision.apply(story.state()));
            assertThat(refusal).as("a refusal").isNotNull();
            return refusal;
        }
    }
}
