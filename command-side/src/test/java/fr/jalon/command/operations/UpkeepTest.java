package fr.jalon.command.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.decision.Spec;
import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.operations.OperationsEvent.LetterDiscardAsked;
import fr.jalon.events.operations.OperationsEvent.LetterRetryAsked;
import fr.jalon.events.operations.OperationsEvent.ViewRebuildAsked;
import fr.jalon.events.value.DiscardReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.UpkeepId;
import fr.jalon.events.value.UpkeepReason;
import fr.jalon.events.value.ViewName;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

class UpkeepTest {

    private static final UpkeepId ID = new UpkeepId("upkeep-1");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 17);
    private static final RebuildView REBUILD = new RebuildView(ID, ViewName.FIGURES, UpkeepReason.DOUBT, TODAY);
    private static final ViewRebuildAsked REBUILD_ASKED =
            new ViewRebuildAsked(ID, ViewName.FIGURES, UpkeepReason.DOUBT, TODAY);
    private static final RetryLetters RETRY =
            new RetryLetters(ID, ViewName.SESSION, "session-1", UpkeepReason.OUTAGE_OVER, TODAY);
    private static final LetterRetryAsked RETRY_ASKED =
            new LetterRetryAsked(ID, ViewName.SESSION, "session-1", UpkeepReason.OUTAGE_OVER, TODAY);
    private static final DiscardLetters DISCARD =
            new DiscardLetters(ID, ViewName.SESSION, "session-1", 12, DiscardReason.UNBLOCK_THE_REST, TODAY);
    private static final LetterDiscardAsked DISCARD_ASKED =
            new LetterDiscardAsked(ID, ViewName.SESSION, "session-1", 12, DiscardReason.UNBLOCK_THE_REST, TODAY);

    private final HttpSpec spec = new HttpSpec();
    private final MockMvc http =
            spec.serving((dispatcher, permissions) -> new UpkeepApi(dispatcher, permissions, HttpSpec.CLOCK));

    @Test
    void each_is_recorded_with_its_reason() {
        upkeep().given().when(REBUILD).then(REBUILD_ASKED);
        upkeep().given().when(RETRY).then(RETRY_ASKED);
        upkeep().given().when(DISCARD).then(DISCARD_ASKED);
    }

    @Test
    void the_same_again_stays_quiet() {
        upkeep().given(REBUILD_ASKED).when(REBUILD).thenNothing();
        upkeep().given(RETRY_ASKED).when(RETRY).thenNothing();
        upkeep().given(DISCARD_ASKED).when(DISCARD).thenNothing();
    }

    @Test
    void a_stream_that_is_not_in_the_history_is_refused() {
        upkeep().given()
                .when(new RetryLetters(ID, ViewName.SESSION, "session-2", UpkeepReason.DOUBT, TODAY))
                .thenRefused(OperationsRefusal.STREAM_UNKNOWN);
        upkeep().given()
                .when(new DiscardLetters(ID, ViewName.SESSION, "session-2", 12, DiscardReason.WITHOUT_EFFECT, TODAY))
                .thenRefused(OperationsRefusal.STREAM_UNKNOWN);
    }

    @Test
    void only_the_administrator_of_the_whole_installation_asks_of_a_view_there_is() throws Exception {
        spec.asInstallation();
        send("/figures/rebuild", "{\"reason\": \"DOUBT\"}", 201);
        send("/figures/rebuild", "{}", 400);
        send("/figures/rebuild", "{\"reason\": \"WHIM\"}", 400);
        send("/weather/rebuild", "{\"reason\": \"DOUBT\"}", 404);
        send("/session/letters/session-1/retry", "{\"reason\": \"DOUBT\"}", 201);
        send("/session/letters/" + "s".repeat(65) + "/retry", "{\"reason\": \"DOUBT\"}", 404);
        send("/session/letters/session-1/discard", "{\"reason\": \"WITHOUT_EFFECT\", \"upTo\": 12}", 201);
        send("/session/letters/session-1/discard", "{\"reason\": \"WITHOUT_EFFECT\"}", 400);
        send("/session/letters/session-1/discard", "{\"reason\": \"WITHOUT_EFFECT\", \"upTo\": 0}", 400);
        for (Role role : Role.values()) {
            spec.as(role);
            send("/figures/rebuild", "{\"reason\": \"DOUBT\"}", 403);
            send("/session/letters/session-1/retry", "{\"reason\": \"DOUBT\"}", 403);
            send("/session/letters/session-1/discard", "{\"reason\": \"WITHOUT_EFFECT\", \"upTo\": 12}", 403);
        }
        assertThat(spec.gateway.commands()).hasSize(3);
        RebuildView asked = (RebuildView) spec.gateway.commands().getFirst();
        assertThat(asked).isEqualTo(new RebuildView(asked.upkeep(), ViewName.FIGURES, UpkeepReason.DOUBT, TODAY));
    }

    private static Spec<UpkeepAggregate> upkeep() {
        return Spec.of(UpkeepAggregate.class, (Streams) "session-1"::equals);
    }

    private void send(String address, String body, int expected) throws Exception {
        http.perform(post("/commands/operations/views" + address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().is(expected));
    }
}
