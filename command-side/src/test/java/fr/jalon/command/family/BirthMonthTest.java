package fr.jalon.command.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.command.decision.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthMonthTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 17);

    @ParameterizedTest
    @ValueSource(strings = {"2021-04", "2025-03", "2000-03", " 2021-04 "})
    void a_month_of_the_last_25_years_is_taken(String typed) {
        assertThat(BirthMonth.checked(typed, TODAY, "children[0].birthMonth")).isEqualTo(typed.strip());
    }

    @Test
    void the_french_way_of_writing_it_is_taken_too() {
        assertThat(BirthMonth.checked("04/2021", TODAY, "birthMonth")).isEqualTo("2021-04");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04, BIRTH_MONTH_TO_COME",
        "2000-02, BIRTH_MONTH_TOO_LONG_AGO",
        "4/21, BIRTH_MONTH_UNREADABLE",
        "2021-13, BIRTH_MONTH_UNREADABLE",
        "2021-04-09, BIRTH_MONTH_UNREADABLE"
    })
    void any_other_is_refused_by_the_name_of_its_field(String typed, FamilyRefusal reason) {
        assertThatThrownBy(() -> BirthMonth.checked(typed, TODAY, "children[0].birthMonth"))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.details()).isEqualTo(Map.of("field", "children[0].birthMonth"));
                });
    }

    @Test
    void the_refusal_never_says_what_was_typed() {
        assertThatThrownBy(() -> BirthMonth.checked("le 9 avril", TODAY, "birthMonth"))
                .hasMessageNotContaining("avril")
                .hasNoCause();
    }
}
