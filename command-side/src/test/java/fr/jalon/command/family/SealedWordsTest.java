package fr.jalon.command.family;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Keyring;
import fr.jalon.events.Keyring.Opened;
import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.value.KeyId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SealedWordsTest {

    private final SameWords words = new SealedWords(new TwiceDifferent());

    @Test
    void the_same_name_sealed_twice_is_the_same() {
        assertThat(words.same(sealed("1:Amina"), sealed("2:Amina"))).isTrue();
        assertThat(words.same(sealed("1:Amina"), sealed("2:Samira"))).isFalse();
    }

    @Test
    void nothing_is_the_same_as_nothing_only() {
        assertThat(words.same(null, null)).isTrue();
        assertThat(words.same(null, sealed("1:Amina"))).isFalse();
        assertThat(words.same(sealed("1:Amina"), null)).isFalse();
    }

    @Test
    void what_can_not_be_read_is_never_taken_to_be_the_same() {
        assertThat(words.same(sealed("1:"), sealed("2:"))).isFalse();
    }

    private static Personal sealed(String ciphertext) {
        return new Personal("person-1", PersonalField.FIRST_NAME, new KeyId("key-1"), ciphertext);
    }

    /** What comes after the colon is the text; nothing there is nothing readable. */
    private static final class TwiceDifferent implements Keyring {

        @Override
        public Personal seal(String owner, PersonalField field, String clear) {
            throw new UnsupportedOperationException("nothing is sealed here");
        }

        @Override
        public Opened open(Personal sealed) {
            String text = sealed.ciphertext().substring(sealed.ciphertext().indexOf(':') + 1);
            return text.isEmpty() ? new Opened.Erased() : new Opened.Clear(text);
        }

        @Override
        public Map<Personal, Opened> openAll(Collection<Personal> sealed) {
            return sealed.stream().collect(Collectors.toMap(each -> each, this::open));
        }
    }
}
