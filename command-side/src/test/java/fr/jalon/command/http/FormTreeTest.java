package fr.jalon.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.command.decision.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTreeTest {

    @Test
    void makes_the_tree_that_json_would_have() {
        assertThat(FormTree.of("name=Y%27APP+1&workshops%5B0%5D.place=Nord&workshops%5B0%5D.team%5B0%5D=person-1"
                        + "&workshops%5B0%5D.team%5B1%5D=person-2&workshops%5B1%5D.place=Sud&on.day=3"))
                .isEqualTo(Map.of(
                        "name", "Y'APP 1",
                        "workshops",
                                List.of(
                                        Map.of("place", "Nord", "team", List.of("person-1", "person-2")),
                                        Map.of("place", "Sud")),
                        "on", Map.of("day", "3")));
    }

    @Test
    void leaves_out_blank_fields_and_those_of_the_envelope() {
        assertThat(FormTree.of("_key=abc&_csrf=x&name=&place=+&on=2025-03-17")).isEqualTo(Map.of("on", "2025-03-17"));
        assertThat(FormTree.of("")).isEqualTo(Map.of());
    }

    @Test
    void closes_up_rows_left_blank() {
        assertThat(FormTree.of("rows[0].a=1&rows[1].a=&rows[7].a=2"))
                .isEqualTo(Map.of("rows", List.of(Map.of("a", "1"), Map.of("a", "2"))));
    }

    @Test
    void gathers_a_name_that_is_sent_several_times() {
        assertThat(FormTree.of("funders=a&funders=b&funders=c")).isEqualTo(Map.of("funders", List.of("a", "b", "c")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=1&a.b=2",
                "a.b=1&a=2",
                "a[0]=1&a.b=2",
                "a.b=2&a[0]=1",
                "a[0]=1&a[0].b=2",
                "a[1000]=1",
                "a[-1]=1",
                "a..b=1",
                "a.=1",
                "a[0]b=1",
                "9a=1"
            })
    void refuses_names_that_make_no_tree(String form) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> FormTree.of(form));
    }

    @Test
    void refuses_a_broken_encoding() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> FormTree.of("a=%zz"));
    }
}
