package fr.jalon.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.command.decision.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {

    @ParameterizedTest
    @CsvSource({
        "/, /?after=7",
        "/sessions/session-1, /sessions/session-1?after=7",
        "/sessions?page=2, /sessions?page=2&after=7",
        "/sessions?after=3, /sessions?after=7",
        "/sessions?after=3&page=2, /sessions?page=2&after=7",
        "/familles/{id}#adultes, /familles/family-1?after=7#adultes"
    })
    void adds_the_position_and_the_id(String next, String expected) {
        assertThat(NextPage.of(NextPage.checked(next), "family-1", 7)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "sessions",
                "/a\r\nSet-Cookie: x=1",
                "/{other}",
                "/a b",
                "/a\\b"
            })
    void refuses_what_is_not_a_page_of_this_site(String next) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> NextPage.checked(next));
    }

    @Test
    void goes_to_the_front_page_when_nothing_is_said() {
        assertThat(NextPage.checked(null)).isEqualTo("/");
    }
}
