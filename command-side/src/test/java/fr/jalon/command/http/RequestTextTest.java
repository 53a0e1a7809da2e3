package fr.jalon.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;

import fr.jalon.command.decision.HoldsSecret;
import fr.jalon.command.decision.Refusal;
import fr.jalon.command.decision.RefusalReason.Kind;
import fr.jalon.command.http.RememberedRequests.CarriedOut;
import fr.jalon.command.http.Renamed.Rename;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Source;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What travels from one process to another says the same there, and nothing in clear. */
class RequestTextTest {

    private static final OrganisationId ID = new OrganisationId("organisation-1");
    private static final CommandRequest REQUEST = new CommandRequest(
            new Incoming("key-00001", "digest", "/suite", true, Source.SCREEN, "batch", 7L),
            HttpSpec.actor(Role.ANIMATION),
            Map.of("id", ID.value(), "people", List.of("person-1")),
            List.of(new Rename(ID, new Label("é « x »")), new Rename(ID, new Label("b"))));

    @Test
    void a_request_is_read_as_it_was_written() {
        var text = Elsewhere.texts().write(REQUEST);
        assertThat(Elsewhere.texts().read(text)).isEqualTo(REQUEST);
        assertThat(REQUEST.stream()).isEqualTo(ID.value());
    }

    @Test
    void an_outcome_is_read_as_it_was_written() {
        var outcome = new CarriedOut(List.of(new EventId("event-1")), Map.of("id", "a", "events", List.of("b")));
        assertThat(Elsewhere.texts().readOutcome(Elsewhere.texts().write(outcome)))
                .isEqualTo(outcome);
    }

    @Test
    void a_refusal_is_told_as_it_would_be_where_it_was_decided() {
        var details = Map.<String, Object>of(
                "day",
                LocalDate.of(2025, 3, 17),
                "start",
                LocalDateTime.of(2025, 3, 17, 9, 30),
                "current",
                AttendanceStatus.SENT_WORD,
                "most",
                12,
                "field",
                "adults",
                "cells",
                List.of(Map.of("at", "lines[0].", "current", AttendanceStatus.PRESENT)));
        var read = RefusalText.read(RefusalText.write(new Refusal(RequestRefusal.FIELD_MALFORMED, details)));
        assertThat(read.details()).isEqualTo(details);
        assertThat(read.reason().code()).isEqualTo(RequestRefusal.FIELD_MALFORMED.code());
        assertThat(read.reason().kind()).isEqualTo(Kind.MALFORMED);
        assertThat(Sentences.of(read)).isEqualTo(Sentences.of(new Refusal(RequestRefusal.FIELD_MALFORMED, details)));
    }

    @Test
    void what_no_stream_is_asked_is_not_read() {
        var text = Elsewhere.texts().write(REQUEST);
        for (var name : List.of("java.lang.ProcessBuilder", "RenamedTwice")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Elsewhere.texts().read(text.replace("\"Rename\"", "\"" + name + "\"")));
        }
    }

    @Test
    void without_an_answer_a_request_with_a_key_is_carried_out_here_and_another_is_a_fault() {
        var spec = new HttpSpec();
        var outcome = new CarriedOut(List.of(), Map.of("carried out", "here"));
        var here = mock(RequestAttempts.class, _ -> outcome);
        var outcomes = new CommandOutcomes(spec.meters);
        var silent = new RequestPlace(here, Elsewhere.texts(), outcomes, (_, _) -> new Routed.Unanswered());
        var absent = new RequestPlace(here, Elsewhere.texts(), outcomes, (_, _) -> new Routed.NotSent());
        var keyless = new CommandRequest(
                new Incoming(null, "digest", "/", false, Source.API, null, null),
                REQUEST.actor(),
                REQUEST.answer(),
                REQUEST.commands());
        assertThat(silent.carryOut(REQUEST)).isEqualTo(outcome);
        assertThat(absent.carryOut(keyless)).isEqualTo(outcome);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> silent.carryOut(keyless));
    }

    @Test
    void a_command_with_a_secret_stays_where_it_came_in() {
        record Password(String clear) implements HoldsSecret {}
        var outcome = new CarriedOut(List.of(), Map.of("carried out", "here"));
        var here = mock(RequestAttempts.class, _ -> outcome);
        var place = new RequestPlace(
                here, Elsewhere.texts(), new CommandOutcomes(new HttpSpec().meters), (_, _) -> new Routed.Failed());
        var request = new CommandRequest(
                REQUEST.incoming(), REQUEST.actor(), REQUEST.answer(), List.of(new Password("secret")));
        assertThat(place.carryOut(request)).isEqualTo(outcome);
        assertThat(Elsewhere.commands().byName().values().stream().filter(HoldsSecret.class::isAssignableFrom))
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("OpenAccount", "GiveSignInLink");
    }

    /** A text in a message is an id, a public wording, a name of the schema or a value under seal: whoever adds one says which. */
    @Test
    void no_command_that_travels_has_a_text_of_its_own() {
        var texts = new TreeSet<String>();
        Elsewhere.commands().byName().values().stream()
                .filter(command -> !HoldsSecret.class.isAssignableFrom(command))
                .forEach(command -> texts(command, command.getSimpleName(), texts));
        assertThat(texts).containsExactlyInAnyOrder("DiscardLetters.stream", "RetryLetters.stream");
    }

    private static void texts(Class<?> type, String path, Set<String> found) {
        if (type == String.class || type == Object.class) {
            found.add(path);
        } else if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(each -> texts(each, path, found));
        } else if (type.isRecord() && !type.getPackageName().startsWith("fr.jalon.events")) {
            for (RecordComponent part : type.getRecordComponents()) {
                parts(part.getGenericType()).forEach(each -> texts(each, path + "." + part.getName(), found));
            }
        }
    }

    private static List<Class<?>> parts(Type type) {
        return switch (type) {
            case Class<?> itself -> List.of(itself);
            case ParameterizedType of ->
                Arrays.stream(of.getActualTypeArguments())
                        .flatMap(each -> parts(each).stream())
                        .<Class<?>>map(each -> each)
                        .toList();
            default -> List.of(Object.class);
        };
    }
}
