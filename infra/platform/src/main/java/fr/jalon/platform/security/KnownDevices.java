package fr.jalon.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Remembers in the browser that a name has signed in there before. It opens nothing; somebody else's wrong guesses just don't make
 * this browser wait. Signed over the name, which it doesn't show; its time is the machine's own.
 */
@Component
class KnownDevices {

    static final String COOKIE = "jalon-appareil";
    static final Duration LIFE = Duration.ofDays(90);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST_LENGTH = 200;

    private final Mac mac;
    private final InstantSource time;

    @Autowired
    KnownDevices(SigningKeys keys) {
        this(keys, InstantSource.system());
    }

    KnownDevices(SigningKeys keys, InstantSource time) {
        this.mac = keys.devices();
        this.time = time;
    }

    /** A cookie that only the sign-in form is sent. */
    ResponseCookie remember(String login, HttpServletRequest request) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String device = time.instant().plus(LIFE).getEpochSecond() + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return ResponseCookie.from(COOKIE, device + "." + mac.of(text(device, login)))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/connexion")
                .maxAge(LIFE)
                .build();
    }

    /** Whether this name has signed in with this cookie's browser, not too long ago. */
    boolean knows(@Nullable String cookie, String login) {
        if (cookie == null || cookie.length() > MOST_LENGTH) {
            return false;
        }
        int end = cookie.lastIndexOf('.');
        if (end < 0 || !mac.confirms(text(cookie.substring(0, end), login), cookie.substring(end + 1))) {
            return false;
        }
        long until = Long.parseLong(cookie.substring(0, cookie.indexOf('.')));
        return until > time.instant().getEpochSecond();
    }

    private static String text(String device, String login) {
        return device + "\n" + LoginDigests.normalised(login);
    }
}
