package fr.jalon.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.decision.RefusalReason;
import fr.jalon.events.Actor;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.PlanReason;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody without a script gets when their form is refused. */
class RefusalPageTest {

    private final HttpSpec spec = new HttpSpec();
    private final MockMvc http = spec.serving((dispatcher, _) -> new PagesApi(dispatcher));

    @Test
    void a_stale_plan_comes_back_with_the_version_there_is_now_and_both_sides() throws Exception {
        var page = refused(
                "/commands/pages/plan",
                Map.of("version", 9L, "seenVersion", 7L, "currently", "le 12/03", "asking", "le 19/03"),
                Map.of(
                        "start",
                        "2024-03-19T10:00",
                        "reason",
                        "PUBLIC_HOLIDAY",
                        "_version",
                        "7",
                        "_next",
                        "/sessions/1"));
        assertThat(hidden(page, "_version")).isEqualTo("9");
        assertThat(hidden(page, "_next")).isEqualTo("/sessions/1");
        assertThat(page.select("dt, dd").eachText())
                .containsExactly("Maintenant", "le 12/03", "Votre demande", "le 19/03");
        assertThat(page.select("input[type=datetime-local]").val()).isEqualTo("2024-03-19T10:00");
        assertThat(chosen(page, "reason")).isEqualTo("Jour férié ou vacances");
    }

    @Test
    void a_cell_comes_back_with_the_status_there_is_now_as_seen() throws Exception {
        var page = refused(
                "/commands/pages/mark",
                Map.of("current", AttendanceStatus.SENT_WORD, "currently", "A prévenu"),
                Map.of("person", "person-1", "seen", "NOT_ENTERED", "status", "PRESENT"));
        assertThat(hidden(page, "seen")).isEqualTo("SENT_WORD");
        assertThat(hidden(page, "person")).isEqualTo("person-1");
        assertThat(chosen(page, "status")).isEqualTo("Présence");
        assertThat(page.select("dd").eachText()).containsExactly("A prévenu", "Présence");
        assertThat(page.text()).doesNotContain("PRESENT").doesNotContain("person-1");
    }

    @Test
    void a_count_and_a_number_promised_come_back_likewise() throws Exception {
        var count =
                refused("/commands/pages/count", Map.of("current", 5, "seen", 3), Map.of("people", "4", "seen", "3"));
        assertThat(hidden(count, "seen")).isEqualTo("5");
        assertThat(count.select("dd").eachText()).containsExactly("5", "4");
        assertThat(count.select("input[name=people]").val()).isEqualTo("4");

        var target = refused(
                "/commands/pages/target", Map.of("current", 120, "seen", 108), Map.of("from", "108", "to", "130"));
        assertThat(hidden(target, "from")).isEqualTo("120");
        assertThat(target.select("dd").eachText()).containsExactly("120", "130");
        assertThat(target.select("label").eachText()).containsExactly("Nouvel objectif");
    }

    @Test
    void a_refusal_that_overtakes_nothing_leaves_what_was_seen() throws Exception {
        var page = refused(
                "/commands/pages/mark",
                Map.of("field", "status"),
                Map.of("person", "person-1", "seen", "NOT_ENTERED", "status", "PRESENT"));
        assertThat(hidden(page, "seen")).isEqualTo("NOT_ENTERED");
        assertThat(page.select("dl")).isEmpty();
    }

    @Test
    void the_fields_of_a_row_are_known_by_their_list() throws Exception {
        var page = refused(
                "/commands/pages/rows",
                Map.of(),
                Map.of("marks[0].status", "NO_NEWS", "marks[0].person", "person-2", "people", "person-3"));
        assertThat(chosen(page, "marks[0].status")).isEqualTo("Sans nouvelles");
        assertThat(hidden(page, "marks[0].person")).isEqualTo("person-2");
        assertThat(hidden(page, "people")).isEqualTo("person-3");
    }

    private Document refused(String path, Map<String, Object> details, Map<String, String> form) throws Exception {
        spec.gateway.refuse(new Refusal(Overtaking.IT, details));
        var request =
                post(path).contentType(MediaType.APPLICATION_FORM_URLENCODED).header("Accept", "text/html");
        form.forEach(request::param);
        var page =
                Jsoup.parse(http.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("form").attr("action")).isEqualTo(path);
        return page;
    }

    private static String hidden(Document page, String field) {
        return page.select("input[type=hidden]").stream()
                .filter(input -> input.attr("name").equals(field))
                .map(Element::val)
                .findFirst()
                .orElse("");
    }

    private static String chosen(Document page, String field) {
        return page.select("select").stream()
                .filter(select -> select.attr("name").equals(field))
                .map(select -> select.select("option[selected]").text())
                .findFirst()
                .orElse("");
    }

    private enum Overtaking implements RefusalReason {
        IT;

        @Override
        public String code() {
            return "test.overtaken";
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }

        @Override
        public String sentence() {
            return "Cela a changé entre-temps.";
        }
    }

    @RestController
    @RequestMapping("/commands/pages")
    private static final class PagesApi {

        private final CommandDispatcher dispatcher;

        PagesApi(CommandDispatcher dispatcher) {
            this.dispatcher = dispatcher;
        }

        @PostMapping("/plan")
        ResponseEntity<?> plan(@RequestBody Plan body, Incoming incoming, Actor actor) {
            return dispatcher.dispatch(incoming, actor, "x", body);
        }

        @PostMapping("/mark")
        ResponseEntity<?> mark(@RequestBody Mark body, Incoming incoming, Actor actor) {
            return dispatcher.dispatch(incoming, actor, "x", body);
        }

        @PostMapping("/count")
        ResponseEntity<?> count(@RequestBody Count body, Incoming incoming, Actor actor) {
            return dispatcher.dispatch(incoming, actor, "x", body);
        }

        @PostMapping("/target")
        ResponseEntity<?> target(@RequestBody Revision body, Incoming incoming, Actor actor) {
            return dispatcher.dispatch(incoming, actor, "x", body);
        }

        @PostMapping("/rows")
        ResponseEntity<?> rows(@RequestBody Rows body, Incoming incoming, Actor actor) {
            return dispatcher.dispatch(incoming, actor, "x", body);
        }
    }

    record Plan(@Nullable LocalDateTime start, @Nullable PlanReason reason) {}

    record Mark(
            @Nullable PersonId person,
            @Nullable AttendanceStatus seen,
            @Nullable AttendanceStatus status) {}

    record Count(@Nullable Integer people, @Nullable Integer seen) {}

    record Revision(@Nullable Integer from, @Nullable Integer to) {}

    record Rows(
            @Nullable List<@Nullable Mark> marks, @Nullable List<@Nullable PersonId> people) {}
}
