package fr.jalon.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.decision.RefusalReason;
import fr.jalon.events.Actor;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A grid that is refused comes back whole, its rows named, the overtaken cells with both sides; what must be agreed to is asked. */
class RefusedGridTest {

    private static final Map<String, String> FORM = Map.of(
            "lines[0].person", "person-a",
            "lines[0].status", "PRESENT",
            "lines[1].person", "person-b",
            "lines[1].status", "NO_NEWS",
            "lines[2].person", "person-c",
            "lines[2].status", "",
            "_of.person-a", "Amina <Benali>",
            "_of.person-b", "Bruno Costa",
            "_of.person-c", "Chloé Diallo");

    private final HttpSpec spec = new HttpSpec();
    private final MockMvc http = spec.serving((dispatcher, _) -> new GridApi(dispatcher));

    @Test
    void every_typed_value_comes_back_by_the_name_of_its_row() throws Exception {
        var page = refused(Map.of(), FORM);
        assertThat(page.select(".field label").eachText()).containsExactlyInAnyOrder("Amina <Benali>", "Bruno Costa");
        assertThat(page.select("select option[selected]").eachText())
                .containsExactlyInAnyOrder("Présence", "Sans nouvelles");
        assertThat(page.select("input[type=hidden][name='lines[2].status']").attr("value"))
                .isEmpty();
        assertThat(page.select("input[name='_of.person-a']").attr("value")).isEqualTo("Amina <Benali>");
        assertThat(page.select("form p.errors")).isEmpty();
    }

    @Test
    void an_overtaken_cell_shows_both_sides_and_takes_over_what_there_is_now_as_seen() throws Exception {
        var cell = Map.of(
                "at", "lines[0].",
                "current", AttendanceStatus.SENT_WORD,
                "currently", "A prévenu",
                "asking", "Présence");
        var page = refused(Map.of("cells", List.of(cell)), FORM);
        assertThat(page.select("form p.errors").text()).isEqualTo("Maintenant : A prévenu. Votre saisie : Présence.");
        assertThat(page.select("input[name='lines[0].seen']").eachAttr("value")).containsExactly("SENT_WORD");
        var again = new LinkedHashMap<>(FORM);
        again.put("lines[0].seen", "SENT_WORD");
        var newer = new LinkedHashMap<String, Object>(cell);
        newer.put("current", AttendanceStatus.NO_NEWS);
        assertThat(refused(Map.of("cells", List.of(newer)), again)
                        .select("input[name='lines[0].seen']")
                        .eachAttr("value"))
                .containsExactly("NO_NEWS");
    }

    @Test
    void what_must_be_agreed_to_is_a_box_to_tick_whether_the_form_had_it_or_not() throws Exception {
        agreed(refused(Map.of("confirm", "intoAnotherTerritory"), Map.of("intoAnotherTerritory", "false")));
        agreed(refused(Map.of("confirm", "intoAnotherTerritory"), FORM));
    }

    @Test
    void what_nobody_asked_to_agree_to_stays_as_it_was_said() throws Exception {
        var unsaid = refused(Map.of(), Map.of("intoAnotherTerritory", "false"));
        assertThat(unsaid.select("input[type=checkbox]")).isEmpty();
        assertThat(unsaid.select("input[type=hidden][name=intoAnotherTerritory]")
                        .val())
                .isEqualTo("false");
        var said = refused(Map.of(), Map.of("intoAnotherTerritory", "true"))
                .expectFirst("input[type=checkbox][name=intoAnotherTerritory]");
        assertThat(said.hasAttr("checked")).isTrue();
        assertThat(said.hasAttr("required")).isFalse();
    }

    private static void agreed(Document page) {
        assertThat(page.select("[name=intoAnotherTerritory]")).hasSize(1);
        var box = page.expectFirst("input[type=checkbox][name=intoAnotherTerritory]");
        assertThat(box.attr("value")).isEqualTo("true");
        assertThat(box.hasAttr("required")).isTrue();
        assertThat(box.hasAttr("checked")).isFalse();
        assertThat(page.select("label[for=" + box.id() + "]").text()).startsWith("Oui, l’atelier change");
    }

    private Document refused(Map<String, Object> details, Map<String, String> form) throws Exception {
        spec.gateway.refuse(new Refusal(Overtaking.IT, details));
        var request = post("/commands/grid")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Accept", "text/html");
        form.forEach(request::param);
        return Jsoup.parse(http.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private enum Overtaking implements RefusalReason {
        IT;

        @Override
        public String code() {
            return "test.grid";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String sentence() {
            return "Cela a changé entre-temps.";
        }
    }

    @RestController
    private static final class GridApi {

        private final CommandDispatcher dispatcher;

        GridApi(CommandDispatcher dispatcher) {
            this.dispatcher = dispatcher;
        }

        @PostMapping("/commands/grid")
        ResponseEntity<?> grid(@RequestBody Grid body, Incoming incoming, Actor actor) {
            return dispatcher.dispatch(incoming, actor, "x", body);
        }
    }

    record Grid(
            @Nullable List<@Nullable Line> lines, @Nullable Boolean intoAnotherTerritory) {}

    record Line(
            @Nullable PersonId person,
            @Nullable AttendanceStatus seen,
            @Nullable AttendanceStatus status) {}
}
