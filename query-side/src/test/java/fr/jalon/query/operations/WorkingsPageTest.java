package fr.jalon.query.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.events.value.DiscardReason;
import fr.jalon.events.value.Role;
import fr.jalon.query.Story;
import fr.jalon.query.TestDatabase;
import fr.jalon.query.http.PageBench;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The history has 2,000 events; the figures have 1,990 of them, sessions all. */
class WorkingsPageTest {
    private static final PageBench PAGES = new PageBench(false);
    private final JdbcClient jdbc = TestDatabase.jdbc();

    @BeforeEach
    void stands() {
        clear();
        jdbc.sql("""
            insert into events.history (position, recorded_at, event_id, type)
            select p, now(), 'event-' || p, 'session.attendance-recorded' from generate_series(1, 2000) p\
            """).update();
        jdbc.sql("insert into views.view_position values ('figures', 1990), ('session', 2000),"
                        + " ('of-another-version', 3)")
                .update();
    }

    @AfterEach
    void clear() {
        jdbc.sql("""
            truncate events.history, views.view_position, views.dead_letter, views.discarded_letter, views.upkeep, views.duty,
                     views.rebuild_difference\
            """).update();
    }

    @Test
    void each_part_says_where_it_stands_and_can_be_built_again() {
        Document page = page();
        assertThat(page.select("[aria-labelledby=parties] > ul > li strong").eachText())
                .containsExactly("Chiffres", "Sessions et présences");
        assertThat(page.select("[aria-labelledby=parties] .chip").eachText())
                .containsExactly("10 enregistrements à traiter", "à jour");
        assertThat(page.select("form[action^=/commands/operations]").eachAttr("action"))
                .containsExactly(
                        "/commands/operations/views/figures/rebuild", "/commands/operations/views/session/rebuild");
        assertThat(text(page))
                .contains("Une partie au moins n’est pas complète.", "2 000 enregistrements dans l’historique.")
                .contains("Rien n’est en attente.", "Aucun recalcul, aucun nouvel essai demandé.");
    }

    @Test
    void what_is_set_aside_is_told_by_its_kind_and_cause_and_can_be_tried_or_given_up() {
        letter(
                "session-1",
                0,
                12,
                "org.postgresql.util.PSQLException",
                "SQLState 23514, table fact, constraint positive");
        letter("session-1", 1, 40, null, null);
        letter("session-2", 0, 15, "java.lang.IllegalStateException", "the name of somebody");
        Document page = page();
        assertThat(page.select("[aria-labelledby=attente] > ul > li > div > p").eachText())
                .containsExactly(
                        "Chiffres session-1",
                        "2 enregistrements en attente, depuis le nº 12 (« Présence saisie »)",
                        "Cause : SQLState 23514, table fact, constraint positive",
                        "Chiffres session-2",
                        "1 enregistrement en attente, depuis le nº 15 (« Présence saisie »)",
                        "Cause : IllegalStateException");
        assertThat(text(page)).doesNotContain("the name of somebody");
        assertThat(page.select("form[action$=/retry]").eachAttr("action"))
                .containsExactly(
                        "/commands/operations/views/figures/letters/session-1/retry",
                        "/commands/operations/views/figures/letters/session-2/retry");
        assertThat(page.select("form[action$='session-1/discard'] select[name=upTo] option")
                        .eachAttr("value"))
                .containsExactly("12", "40");
        assertThat(page.select("form[action$='session-1/discard'] select[name=reason] option"))
                .hasSize(1 + DiscardReason.values().length);
    }

    @Test
    void a_rebuild_says_how_far_it_is_how_fast_and_how_long_it_will_take() {
        asked("upkeep-1", "figures");
        assertThat(text(page())).contains("Recalcul demandé, pas encore commencé");
        jdbc.sql("""
            insert into views.duty (upkeep, state, phase, position, target, begun_at)
            values ('upkeep-1', 'RUNNING', 'BUILDING', 1000, 1990, clock_timestamp() - interval '10 seconds')\
            """).update();
        Document page = page();
        assertThat(text(page))
                .containsPattern("Recalcul en cours : 1 000 sur 1 990 enregistrements, (100|\\d\\d) par seconde,"
                        + " encore environ 1\\d secondes");
        assertThat(page.select("form[action$='figures/rebuild']")).isEmpty();
        assertThat(page.select("a:contains(Actualiser)").attr("href")).isEqualTo("/operations");
        assertThat(page.select("svg.gauge rect.done").attr("width")).isEqualTo("50");
    }

    @Test
    void once_over_it_says_what_was_compared_and_which_rows_differed() {
        asked("upkeep-1", "figures");
        jdbc.sql("""
            insert into views.duty (upkeep, state, position, target, begun_at, ended_at, compared, differing)
            values ('upkeep-1', 'DONE', 1990, 1990, '2025-03-17 08:59Z', '2025-03-17 09:00Z', 3000, 1)\
            """).update();
        jdbc.sql("insert into views.rebuild_difference values"
                        + " ('upkeep-1', 0, 'fact', 'ALTERED', '17 · 0', '{quantity,left_out}')")
                .update();
        Document page = page();
        assertThat(text(page))
                .contains("Recalculé, comme demandé le 17/03/2025 à 9 h 58 : 3 000 lignes comparées, 1 différente,"
                        + " corrigée")
                .contains("fact 17 · 0 différait par quantity, left_out")
                .contains("Recalcul : Chiffres Un chiffre ou une ligne paraît faux, demandé le 17/03/2025 à 9 h 58,"
                        + " fait");
        jdbc.sql("update views.duty set state = 'FAILED', failure = 'a.b.Fault'")
                .update();
        assertThat(text(page())).contains("Le recalcul n’a pas abouti (Fault). Ce qui est affiché n’a pas changé.");
    }

    @Test
    void what_was_given_up_is_said_until_the_next_rebuild() {
        jdbc.sql("insert into views.discarded_letter (view, event_id) values ('session', 'event-1'),"
                        + " ('session', 'event-2')")
                .update();
        assertThat(text(page())).contains("2 enregistrements écartés : incomplet jusqu’au prochain recalcul");
    }

    @Test
    void json_tells_the_same() throws Exception {
        letter("session-1", 0, 12, "a.b.Fault", "the name of somebody");
        asked("upkeep-1", "figures");
        PAGES.mvc()
                .perform(get("/api/operations").requestAttr("actor", Story.installation()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.head", equalTo(2000)))
                .andExpect(jsonPath("$.views[0].name", equalTo("figures")))
                .andExpect(jsonPath("$.views[0].named").doesNotExist())
                .andExpect(jsonPath("$.views[0].lag", equalTo(10)))
                .andExpect(jsonPath("$.views[0].letters", equalTo(1)))
                .andExpect(jsonPath("$.views[0].rebuild.state", equalTo("WAITING")))
                .andExpect(jsonPath("$.letters[0].view", equalTo("figures")))
                .andExpect(jsonPath("$.letters[0].stream", equalTo("session-1")))
                .andExpect(jsonPath("$.letters[0].firstPosition", equalTo(12)))
                .andExpect(jsonPath("$.letters[0].type", equalTo("session.attendance-recorded")))
                .andExpect(jsonPath("$.letters[0].cause", equalTo("Fault")))
                .andExpect(jsonPath("$.asked[0].kind", equalTo("REBUILD")));
    }

    @Test
    void it_is_open_to_the_administrator_of_the_whole_installation_alone() {
        for (Role role : Role.values()) {
            PAGES.get(Story.inRole(role), "/operations", 403);
            PAGES.get(Story.inRole(role), "/api/operations", 403);
        }
        assertThat(page().select("nav a[aria-current=page]").text()).isEqualTo("Fonctionnement");
    }

    private Document page() {
        return PAGES.get(Story.installation(), "/operations");
    }

    /** Thousands stand apart by a narrow space. */
    private static String text(Document page) {
        return page.text().replace('\u202f', ' ');
    }

    private void letter(String stream, int index, long position, @Nullable String causeType, @Nullable String cause) {
        jdbc.sql("""
            insert into views.dead_letter (processing_group, sequence_identifier, sequence_index, event_identifier,
                cause_type, cause_message)
            values ('view.figures', :stream, :index, 'event-' || :position, :type, :cause)\
            """)
                .param("stream", stream)
                .param("index", index)
                .param("position", position)
                .param("type", causeType)
                .param("cause", cause)
                .update();
    }

    private void asked(String upkeep, String view) {
        jdbc.sql("insert into views.upkeep values (?, 7, 'REBUILD', ?, null, null, 'DOUBT', '2025-03-17"
                        + " 08:58Z', 'account-admin')")
                .params(upkeep, view)
                .update();
    }
}
