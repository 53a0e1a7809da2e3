package fr.jalon.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Abcdefghij1!",
                "Éàçdéfghij1€",
                "Abcdefghijkl12",
                "abcdefghijk-12",
                "le chat de ma voisine dort au soleil",
                "on y va à pied tous les matins"
            })
    void accepts_twelve_of_four_kinds_fourteen_of_three_and_phrases_of_seven_words(String password) {
        assertThat(PasswordRule.accepts(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demonstration",
                "Abcdefghi1!",
                "Abcdefghijk1",
                "abcdefghijklmnopqrstuvwxyz",
                "abcdefghijklmnop1234",
                "un deux trois quatre cinq six",
                "a b c d e f g",
                "1 2 3 4 5 6 7 8 9 10 11 12"
            })
    void refuses_the_rest(String password) {
        assertThat(PasswordRule.accepts(password)).isFalse();
    }

    @Test
    void refuses_what_the_hash_would_not_read_to_its_end() {
        assertThat(PasswordRule.accepts("Aa1!" + "x".repeat(68))).isTrue();
        assertThat(PasswordRule.accepts("Aa1!" + "x".repeat(69))).isFalse();
        assertThat(PasswordRule.accepts("Aa1!" + "é".repeat(35))).isFalse();
    }

    @RepeatedTest(50)
    void one_time_passwords_pass() {
        assertThat(PasswordRule.accepts(OneTimePassword.random())).isTrue();
    }
}
