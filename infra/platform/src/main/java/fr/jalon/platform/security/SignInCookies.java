package fr.jalon.platform.security;

import fr.jalon.events.value.AccountId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Writes and reads the sign-in cookie. Its time is the machine's own, never the demonstration's. */
@Component
class SignInCookies {

    static final String NAME = "jalon-connexion";
    static final Duration LIFE = Duration.ofHours(12);

    /** However much it is used: then one signs in again. */
    static final Duration LONGEST = Duration.ofDays(7);

    private static final Duration RENEWED_AFTER = Duration.ofMinutes(5);

    private final Mac mac;
    private final InstantSource time;

    @Autowired
    SignInCookies(SigningKeys keys) {
        this(keys, InstantSource.system());
    }

    SignInCookies(SigningKeys keys, InstantSource time) {
        this.mac = keys.cookies();
        this.time = time;
    }

    /** A cookie for a sign-in that begins now. */
    ResponseCookie begin(AccountId account, int generation, HttpServletRequest request) {
        Instant now = time.instant();
        return cookie(write(new SignInCookie(account, generation, now, now.plus(LIFE))), LIFE, request);
    }

    /** A later cookie for the same sign-in, once this one has been used for a while. */
    Optional<ResponseCookie> renewed(SignInCookie read, HttpServletRequest request) {
        Instant used = time.instant().plus(LIFE);
        Instant longest = read.issued().plus(LONGEST);
        Instant expires = used.isBefore(longest) ? used : longest;
        if (expires.isBefore(read.expires().plus(RENEWED_AFTER))) {
            return Optional.empty();
        }
        return Optional.of(cookie(
                write(new SignInCookie(read.account(), read.generation(), read.issued(), expires)), LIFE, request));
    }

    /** The cookie that takes the other away. */
    ResponseCookie none(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    /** The request's cookie, if it was signed by us and still holds. */
    Optional<SignInCookie> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .flatMap(value -> parse(value).stream())
                .findFirst();
    }

    String write(SignInCookie cookie) {
        String text = String.join(
                ".",
                cookie.account().value(),
                Integer.toString(cookie.generation()),
                Long.toString(cookie.issued().getEpochSecond()),
                Long.toString(cookie.expires().getEpochSecond()));
        return text + "." + mac.of(text);
    }

    private Optional<SignInCookie> parse(String value) {
        int end = value.lastIndexOf('.');
        if (end < 0 || !mac.confirms(value.substring(0, end), value.substring(end + 1))) {
            return Optional.empty();
        }
        String[] parts = value.substring(0, end).split("\\.");
        SignInCookie cookie = new SignInCookie(
                new AccountId(parts[0]), Integer.parseInt(parts[1]), instant(parts[2]), instant(parts[3]));
        return cookie.expires().isAfter(time.instant()) ? Optional.of(cookie) : Optional.empty();
    }

    private static Instant instant(String seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private static ResponseCookie cookie(String value, Duration life, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/")
                .maxAge(life)
                .build();
    }
}
