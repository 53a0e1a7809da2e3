package fr.jalon.query.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FileNameTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    @Test
    void a_file_says_the_programme_the_day_and_the_position() {
        assertThat(new FileName("DAT Vaulx-en-Velin : Y’APP 2023-2025", "chiffres", DAY, 812, true).text())
                .isEqualTo("dat-vaulx-en-velin-y-app-2023-2025_chiffres_2024-06-30_position-812");
    }

    @Test
    void figures_that_are_not_complete_say_so() {
        assertThat(new FileName("DAT", "répartition", DAY, 812, false).text())
                .isEqualTo("dat_repartition_incomplet_2024-06-30_position-812");
    }

    @Test
    void a_name_in_other_letters_or_without_any_does_no_harm() {
        assertThat(new FileName("../../etc عائلة \"\r\n" + "x".repeat(200), "a;b", DAY, 1, true).text())
                .isEqualTo("etc-" + "x".repeat(55) + "_a-b_2024-06-30_position-1");
        assertThat(FileName.ofList("sessions", DAY, 0).text()).isEqualTo("sessions_2024-06-30_position-0");
    }
}
