package fr.jalon.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.platform.FreshDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoGuardTest {

    private static final String THE_DEMONSTRATION =
            "Ce dossier contient la démonstration, dont les mots de passe sont connus de tous.";
    private static final String A_REAL_HISTORY =
            "Ce dossier contient une histoire réelle : la démonstration ne peut pas s'y ajouter.";

    private final JdbcClient jdbc = JdbcClient.create(FreshDatabase.create());
    private final DemoHistory history = new DemoHistory(jdbc);

    @Test
    void a_demonstration_told_to_its_end_is_never_opened_as_a_real_history() {
        history.begin();
        somethingHappens();
        history.told();
        refuses(false, THE_DEMONSTRATION);
        assertThat(history.isTold()).isTrue();
    }

    @Test
    void nor_is_one_that_was_cut_short_before_its_first_event() {
        history.begin();
        refuses(false, THE_DEMONSTRATION);
    }

    @Test
    void the_demonstration_never_begins_in_a_real_history() {
        somethingHappens();
        refuses(true, A_REAL_HISTORY);
        assertThat(history.isDemonstration()).isFalse();
    }

    @Test
    void the_demonstration_begins_in_an_empty_store_and_goes_on_in_its_own() {
        starts(true);
        assertThat(history.isDemonstration()).isTrue();
        assertThat(history.isTold()).isFalse();
        somethingHappens();
        starts(true);
        assertThat(jdbc.sql("select count(*) from events.demonstration")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_real_history_begins_and_goes_on_without_a_word_of_the_demonstration() {
        starts(false);
        somethingHappens();
        starts(false);
        assertThat(history.isDemonstration()).isFalse();
    }

    private void starts(boolean demo) {
        new DemoGuard(history, demo).afterPropertiesSet();
    }

    private void refuses(boolean demo, String sentence) {
        assertThatThrownBy(() -> starts(demo))
                .isInstanceOfSatisfying(
                        DemonstrationRefused.class,
                        refused -> assertThat(refused.remedy()).contains("--jalon.data=…"))
                .hasMessage(sentence);
    }

    private void somethingHappens() {
        jdbc.sql("""
            insert into events.domain_event
              (event_identifier, aggregate_identifier, sequence_number, type, payload_type, payload, meta_data, time_stamp)
            values (gen_random_uuid(), gen_random_uuid(), 0, 'Stone', 'stone.laid', '{}', '{}', '2024-01-01T00:00:00Z')
            """).update();
    }
}
