package fr.jalon.query.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    @ParameterizedTest
    @ValueSource(strings = {"hier", "2024-02-30", "0024-05-10", "+5000000-01-01", "2200-01-01"})
    void a_day_that_is_none_or_of_a_year_nobody_means_is_left_aside_and_said(String day) {
        assertThat(AsOf.read(day, null, null)).isEqualTo(new AsOf(null, null, null, true));
        assertThat(AsOf.read(null, day, null)).isEqualTo(new AsOf(null, null, null, true));
    }
}
