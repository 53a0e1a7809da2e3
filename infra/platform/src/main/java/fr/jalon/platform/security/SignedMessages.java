package fr.jalon.platform.security;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Messages between processes of one installation: whoever carries them, one is believed only when a process with the same master key
 * wrote it.
 */
@Component
public final class SignedMessages {

    private static final char END_OF_SIGNATURE = '.';

    private final SigningKeys keys;

    SignedMessages(SigningKeys keys) {
        this.keys = keys;
    }

    /**
     * The text with the signature before it.
     *
     * @param purpose what it is for: the same text signed for something else is not believed
     */
    public String sign(String purpose, String text) {
        return keys.messages().of(purpose + '\n' + text) + END_OF_SIGNATURE + text;
    }

    /** The text, if it was signed for this purpose. */
    public Optional<String> open(String purpose, String signed) {
        int end = signed.indexOf(END_OF_SIGNATURE);
        if (end < 0) {
            return Optional.empty();
        }
        String text = signed.substring(end + 1);
        return keys.messages().confirms(purpose + '\n' + text, signed.substring(0, end))
                ? Optional.of(text)
                : Optional.empty();
    }
}
