package fr.jalon.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.value.AccountId;
import fr.jalon.platform.people.TestMasterKey;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseCookie;
import org.springframework.mock.web.MockHttpServletRequest;

class SignInCookiesTest {

    private static final AccountId ACCOUNT = new AccountId("account-1");
    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final SignInCookies cookies = new SignInCookies(new SigningKeys(TestMasterKey.filledWith(1)), now::get);

    @Test
    void a_cookie_says_whose_sign_in_it_is_for_twelve_hours() {
        ResponseCookie cookie = cookies.begin(ACCOUNT, 3, new MockHttpServletRequest());

        assertThat(cookies.read(carrying(cookie.getValue())))
                .contains(new SignInCookie(ACCOUNT, 3, START, START.plus(Duration.ofHours(12))));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.isSecure()).isFalse();
    }

    @Test
    void it_is_sent_over_https_only_when_it_was_given_over_https() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(true);

        assertThat(cookies.begin(ACCOUNT, 1, request).isSecure()).isTrue();
    }

    @Test
    void it_ends_on_time() {
        String value = cookies.begin(ACCOUNT, 1, new MockHttpServletRequest()).getValue();

        now.set(START.plus(Duration.ofHours(12)));

        assertThat(cookies.read(carrying(value))).isEmpty();
    }

    @Test
    void using_it_makes_it_last_and_keeps_when_it_began() {
        SignInCookie read = new SignInCookie(ACCOUNT, 1, START, START.plus(SignInCookies.LIFE));
        now.set(START.plus(Duration.ofMinutes(4)));
        assertThat(cookies.renewed(read, new MockHttpServletRequest())).isEmpty();

        now.set(START.plus(Duration.ofHours(5)));
        String later = cookies.renewed(read, new MockHttpServletRequest())
                .orElseThrow()
                .getValue();

        assertThat(cookies.read(carrying(later)))
                .contains(new SignInCookie(ACCOUNT, 1, START, START.plus(Duration.ofHours(17))));
    }

    @Test
    void however_much_it_is_used_it_ends_after_seven_days() {
        String value = cookies.begin(ACCOUNT, 1, new MockHttpServletRequest()).getValue();
        Instant end = START.plus(Duration.ofDays(7));
        for (Instant used = START;
                used.isBefore(end.minus(Duration.ofHours(1)));
                used = used.plus(Duration.ofHours(1))) {
            now.set(used);
            SignInCookie read = cookies.read(carrying(value)).orElseThrow();
            value = cookies.renewed(read, new MockHttpServletRequest())
                    .map(ResponseCookie::getValue)
                    .orElse(value);
        }

        assertThat(cookies.read(carrying(value)).orElseThrow().expires()).isEqualTo(end);
        now.set(end);
        assertThat(cookies.read(carrying(value))).isEmpty();
    }

    @Test
    void a_forged_or_garbled_one_is_no_cookie() {
        String value = cookies.begin(ACCOUNT, 1, new MockHttpServletRequest()).getValue();
        String ofAnother = new SignInCookies(new SigningKeys(TestMasterKey.filledWith(2)), now::get)
                .begin(ACCOUNT, 1, new MockHttpServletRequest())
                .getValue();

        for (String forged : new String[] {
            value.replace("account-1.1.", "account-1.2."),
            value.replace("account-1", "account-2"),
            value.substring(0, value.length() - 2),
            ofAnother,
            "",
            ".",
            "a.b.c.d.e"
        }) {
            assertThat(cookies.read(carrying(forged))).as(forged).isEmpty();
        }
    }

    private static MockHttpServletRequest carrying(String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("other", "x"), new Cookie(SignInCookies.NAME, value));
        return request;
    }
}
