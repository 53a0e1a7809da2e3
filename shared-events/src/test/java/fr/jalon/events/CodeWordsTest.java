package fr.jalon.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.DiscardReason;
import fr.jalon.events.value.LinkToChild;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.OpeningReason;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SampleOutcome;
import fr.jalon.events.value.SensitiveEndReason;
import fr.jalon.events.value.SensitiveReason;
import fr.jalon.events.value.SheetVerdict;
import fr.jalon.events.value.UpkeepReason;
import fr.jalon.events.value.ViewName;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeWordsTest {

    private enum Unspoken {
        CODE
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                AttendanceStatus.class,
                DiscardReason.class,
                LinkToChild.class,
                NotCounted.class,
                OpeningReason.class,
                PlanReason.class,
                Role.class,
                SampleOutcome.class,
                SensitiveEndReason.class,
                SensitiveReason.class,
                SheetVerdict.class,
                UpkeepReason.class,
                ViewName.class
            })
    void every_code_of_a_list_has_a_word_of_its_own(Class<Enum<?>> list) {
        assertThat(Arrays.stream(list.getEnumConstants()).map(CodeWords::of))
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(word).isNotBlank());
    }

    @Test
    void what_was_sent_is_read_as_it_is_meant() {
        assertThat(CodeWords.of(AttendanceStatus.class, " present ")).contains("Présence");
        assertThat(CodeWords.of(AttendanceStatus.class, "late")).isEmpty();
    }

    @Test
    void a_code_without_a_word_is_a_fault() {
        assertThatNullPointerException().isThrownBy(() -> CodeWords.of(Unspoken.CODE));
    }
}
