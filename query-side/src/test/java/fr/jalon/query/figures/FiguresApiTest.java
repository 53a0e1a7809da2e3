package fr.jalon.query.figures;

import static fr.jalon.query.figures.World.CARRIER;
import static fr.jalon.query.figures.World.NORTH;
import static fr.jalon.query.figures.World.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Actor;
import fr.jalon.events.programme.ProgrammeEvent.FiguresReleased;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.PageBench;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures as JSON: their addresses, what may be asked and how a no is said. */
class FiguresApiTest {

    private static final Actor COORDINATOR = FiguresBench.actor(Role.COORDINATOR, CARRIER, PROGRAMME);
    private static final Instant BEGINNING = Instant.parse("2024-05-02T08:00:00Z");
    private static final String FIGURES = "/api/programmes/programme-2024";

    private final PageBench pages = new PageBench(false);
    private final FiguresBench bench = new FiguresBench(Instant.parse("2025-03-17T09:00:00Z"));

    @BeforeEach
    void one_family_met_in_may() {
        bench.record(World.launched(), BEGINNING);
        World.definitions()
                .forEach((indicator, definition) -> bench.record(World.defined(indicator, 1, definition), BEGINNING));
        bench.record(
                World.seen(
                        "1",
                        "11",
                        NORTH,
                        World.who("a", "awa", HomeArea.ELSEWHERE),
                        AttendanceStatus.PRESENT,
                        LocalDate.of(2024, 5, 10)),
                Instant.parse("2024-05-20T21:59:00Z"));
    }

    @Test
    void programmes_are_listed_with_id_and_name() {
        JsonNode programmes = json(get(COORDINATOR, "/api/programmes"), 200);
        assertThat(programmes.get(0).get("id").asString()).isEqualTo("programme-2024");
        assertThat(programmes.get(0).get("name").asString()).isEqualTo("Programme 2024");
    }

    @Test
    void progress_is_of_today_as_known_now_unless_asked_otherwise() {
        JsonNode progress = json(get(COORDINATOR, FIGURES + "/progress"), 200);
        assertThat(progress.get("on").asString()).isEqualTo("2025-03-17");
        assertThat(progress.get("knownAt").asString()).isEqualTo("2025-03-17T09:00:00Z");
        assertThat(progress.get("position").asLong()).isEqualTo(11);
        assertThat(progress.get("complete").asBoolean()).isTrue();
        JsonNode families = progress.get("figures").get(1);
        assertThat(families.get("indicator").asString()).isEqualTo("families-reached");
        assertThat(families.get("value").asLong()).isEqualTo(1);
        assertThat(families.get("target").isNull()).isTrue();
        assertThat(families.get("reach").asString()).isEqualTo("direct");
        assertThat(families.get("explanation").asString())
                .isEqualTo(FIGURES + "/figures/families-reached?on=2025-03-17&position=11");
    }

    /** Whoever reads them by program reads these names. */
    @Test
    void answers_keep_their_names_and_a_hidden_part_says_between_which_numbers_it_lies() {
        bench.record(
                new FiguresReleased(PROGRAMME, CARRIER, LocalDate.of(2024, 5, 31), bench.head(), LocalDate.EPOCH),
                Instant.parse("2024-06-03T08:00:00Z"));
        JsonNode progress = json(get(FiguresBench.actor(Role.FUNDER, CARRIER, PROGRAMME), FIGURES + "/progress"), 200);
        assertThat(progress.propertyNames()).contains("position", "on", "knownAt", "complete", "pending", "figures");
        JsonNode families = progress.get("figures").get(1);
        assertThat(families.propertyNames())
                .contains("indicator", "label", "unit", "reach", "target", "initialTarget", "value", "lower", "upper")
                .contains("share", "shareOfInitial", "definitionVersion", "breakdown", "explanation");
        JsonNode hidden = families.get("breakdown").get(0).get("cells").get(0);
        assertThat(hidden.get("value").isNull()).isTrue();
        assertThat(hidden.get("lower").asLong()).isEqualTo(1);
        assertThat(hidden.get("upper").asLong()).isEqualTo(4);
        assertThat(hidden.get("hidden").asBoolean()).isTrue();
    }

    @Test
    void a_date_alone_is_known_at_its_end_in_the_programmes_zone() {
        assertThat(value("?knownAt=2024-05-19")).isZero();
        assertThat(value("?knownAt=2024-05-20")).isEqualTo(1);
        assertThat(value("?knownAt=2024-05-20T21:58:59Z")).isZero();
        assertThat(value("?knownAt=2024-05-20T23:59:00+02:00")).isEqualTo(1);
        assertThat(value("?on=2024-05-09")).isZero();
        assertThat(value("?on=2024-05-10&position=11")).isEqualTo(1);
        assertThat(value("?on=2024-05-10&position=10")).isZero();
    }

    @Test
    void every_explanation_link_answers() {
        JsonNode progress = json(get(COORDINATOR, FIGURES + "/progress?on=2024-06-30"), 200);
        for (JsonNode figure : progress.get("figures")) {
            JsonNode explanation =
                    json(get(COORDINATOR, figure.get("explanation").asString()), 200);
            assertThat(explanation.get("value").asLong())
                    .isEqualTo(figure.get("value").asLong());
            assertThat(explanation.get("count").asLong())
                    .isEqualTo(figure.get("value").asLong());
            json(
                    get(
                            COORDINATOR,
                            FIGURES + "/figures/" + figure.get("indicator").asString() + "/trajectory"),
                    200);
        }
        json(get(COORDINATOR, FIGURES), 200);
    }

    @Test
    void a_no_says_why() {
        assertThat(json(get(COORDINATOR, "/api/programmes/programme-other/progress"), 404)
                        .get("code")
                        .asString())
                .isEqualTo("absent");
        assertThat(json(get(COORDINATOR, "/api/programmes/anything/progress"), 404)
                        .get("code")
                        .asString())
                .isEqualTo("absent");
        json(get(COORDINATOR, FIGURES + "/figures/nothing"), 404);
        assertThat(json(get(COORDINATOR, FIGURES + "/progress?on=hier"), 400)
                        .get("code")
                        .asString())
                .isEqualTo("figures.date-unreadable");
        for (String beyond : new String[] {"on=%2B5000000-01-01", "on=0024-05-10", "knownAt=2200-01-01"}) {
            json(get(COORDINATOR, FIGURES + "/figures/families-reached/trajectory?" + beyond), 400);
        }
        Actor animation = FiguresBench.actor(Role.ANIMATION, CARRIER, PROGRAMME);
        assertThat(json(get(animation, FIGURES + "/progress"), 403).get("code").asString())
                .isEqualTo("access.role-not-allowed");
    }

    private long value(String query) {
        return json(get(COORDINATOR, FIGURES + "/progress" + query), 200)
                .get("figures")
                .get(1)
                .get("value")
                .asLong();
    }

    private MockHttpServletResponse get(Actor actor, String address) {
        try {
            return pages.mvc()
                    .perform(MockMvcRequestBuilders.get(java.net.URI.create(address))
                            .requestAttr("actor", actor))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(MockHttpServletResponse response, int status) {
        try {
            String body = response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(response.getStatus()).as(body).isEqualTo(status);
            return JsonMapper.builder().build().readTree(body);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
