package fr.jalon.query.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void is_whole_for_the_same_name_whatever_its_accents_case_and_order() {
        assertThat(Likeness.of("Chloé Diallo", "DIALLO chloe")).isEqualTo(1);
    }

    @Test
    void gives_the_textbook_values() {
        assertThat(Likeness.of("martha", "marhta")).isCloseTo(0.961, Offset.offset(0.001));
        assertThat(Likeness.of("dwayne", "duane")).isCloseTo(0.840, Offset.offset(0.001));
        assertThat(Likeness.of("dixon", "dicksonx")).isCloseTo(0.813, Offset.offset(0.001));
    }

    @Test
    void is_nothing_for_names_without_a_letter_in_common() {
        assertThat(Likeness.of("abc", "xyz")).isZero();
        assertThat(Likeness.of("", "xyz")).isZero();
    }

    @Test
    void finds_the_beginning_of_any_word() {
        assertThat(Likeness.matches("ben am", "Amina Benali")).isTrue();
        assertThat(Likeness.matches("nali", "Amina Benali")).isFalse();
    }
}
