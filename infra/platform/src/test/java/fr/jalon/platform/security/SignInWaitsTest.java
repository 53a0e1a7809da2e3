package fr.jalon.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.events.value.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who must wait how long, by a clock of the test's own. */
class SignInWaitsTest {

    private static final SignInPlace ELSEWHERE = new SignInPlace("192.0.2.66", null);

    private static DoorProcess process;

    private final SignInPlace home = new SignInPlace("home-" + UUID.randomUUID(), null);
    private final String login = "personne-" + UUID.randomUUID();
    private Instant now = Instant.parse("2025-03-17T09:00:00Z");
    private SignInWaits waits;

    @BeforeAll
    static void start() throws Exception {
        process = DoorProcess.start("jalon.demo=false");
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @BeforeEach
    void by_a_clock_of_its_own() {
        waits = new SignInWaits(
                process.get(SignInTries.class),
                process.get(KnownDevices.class),
                process.get(RefusedSignIns.class),
                process.get(SigningKeys.class),
                () -> now);
    }

    @Test
    void the_fifth_wrong_one_makes_it_wait_and_each_further_one_twice_as_long_up_to_two_hours() {
        wrong(5, home);

        assertThat(IntStream.range(0, 8).mapToObj(_ -> waitThenFail()))
                .containsExactly(
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(8),
                        Duration.ofMinutes(16),
                        Duration.ofMinutes(32),
                        Duration.ofMinutes(64),
                        Duration.ofHours(2),
                        Duration.ofHours(2));
    }

    @Test
    void no_more_than_25_are_judged_in_24_hours_however_often_one_asks() {
        assertThat(judgedWithin24Hours()).isLessThanOrEqualTo(25);
        assertThat(judgedWithin24Hours()).isLessThanOrEqualTo(25);
    }

    @Test
    void a_right_one_begins_anew() {
        wrong(4, home);
        waits.right(waits.begin(waits.of(login, home)));
        wrong(4, home);

        assertThat(rest(login, home)).isZero();
    }

    @Test
    void guesses_made_elsewhere_never_make_the_owner_wait_where_they_signed_in_before() {
        waits.right(waits.begin(waits.of(login, home)));
        wrong(5, ELSEWHERE);
        now = now.plus(rest(login, ELSEWHERE));
        wrong(1, ELSEWHERE);

        assertThat(rest(login, ELSEWHERE)).isPositive();
        assertThat(rest(login, home)).isZero();
    }

    @Test
    void nor_on_a_device_that_the_owner_carries_elsewhere() {
        var request = new org.springframework.mock.web.MockHttpServletRequest();
        var device = process.get(KnownDevices.class).remember(login, request).getValue();
        wrong(5, home);

        assertThat(rest(login, home)).isPositive();
        assertThat(rest(login, new SignInPlace("another", device))).isZero();
        assertThat(rest(login, new SignInPlace(home.network(), device))).isZero();
        assertThat(rest(login, new SignInPlace(home.network(), device + "x"))).isPositive();
        assertThat(rest("somebody-else", new SignInPlace("another", device))).isZero();
    }

    @Test
    void where_the_owner_is_known_the_wait_ends_after_a_quarter_of_an_hour_at_most() {
        waits.right(waits.begin(waits.of(login, home)));
        wrong(5, home);
        IntStream.range(0, 6).forEach(_ -> waitThenFail());

        assertThat(rest(login, home)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void sixty_wrong_ones_of_a_network_make_it_wait_whatever_the_name_but_not_who_is_known_there() {
        waits.right(waits.begin(waits.of(login, home)));
        IntStream.range(0, 60).forEach(number -> fail("name-" + number, home));

        assertThat(rest("another", home)).isEqualTo(Duration.ofMinutes(15));
        assertThat(rest(login, home)).isZero();
        assertThat(rest("another", new SignInPlace("next door", null))).isZero();
        now = now.plus(Duration.ofMinutes(15));
        assertThat(rest("another", home)).isZero();
    }

    @Test
    void of_many_sent_at_once_no_more_are_judged_than_one_after_another() throws Exception {
        var judged = new AtomicInteger();
        try (var hands = Executors.newFixedThreadPool(8)) {
            for (var hand = 0; hand < 40; hand++) {
                hands.submit(() -> {
                    waits.begin(waits.of(login, home));
                    judged.incrementAndGet();
                });
            }
        }
        assertThat(judged).hasValue(5);
    }

    @Test
    void somebody_signed_in_waits_too_before_guessing_at_their_own_password_again() {
        var account = AccountId.random();
        IntStream.range(0, 5)
                .forEach(_ -> waits.wrong(waits.begin(waits.ofOwn(account)), RefusedSignIns.Why.OWN_PASSWORD));

        assertThat(catchThrowableOfType(MustWait.class, () -> waits.ofOwn(account))
                        .seconds())
                .isEqualTo(120);
    }

    @Test
    void neither_a_name_nor_a_network_can_be_read_in_the_table_and_what_is_over_leaves_it() {
        wrong(2, ELSEWHERE);
        assertThat(table()).doesNotContain(login, ELSEWHERE.network());

        now = now.plus(Duration.ofDays(200));
        IntStream.range(0, 10).forEach(number -> fail("later-" + number, home));
        assertThat(process.jdbc()
                        .sql("select count(*) from events.sign_in_try where ends_at < timestamptz '2025-09-01'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String table() {
        return String.join(
                "\n",
                process.jdbc()
                        .sql("select t::text from events.sign_in_try t")
                        .query(String.class)
                        .list());
    }

    private int judgedWithin24Hours() {
        var judged = 0;
        for (var minute = 0; minute < 24 * 60; minute++) {
            while (rest(login, home).isZero()) {
                fail(login, home);
                judged++;
            }
            now = now.plus(Duration.ofMinutes(1));
        }
        return judged;
    }

    private Duration waitThenFail() {
        var rest = rest(login, home);
        now = now.plus(rest);
        fail(login, home);
        return rest;
    }

    private void wrong(int times, SignInPlace place) {
        IntStream.range(0, times).forEach(_ -> fail(login, place));
    }

    private void fail(String name, SignInPlace place) {
        waits.wrong(waits.begin(waits.of(name, place)), RefusedSignIns.Why.PASSWORD);
    }

    private Duration rest(String name, SignInPlace place) {
        var wait = catchThrowableOfType(MustWait.class, () -> waits.of(name, place));
        return wait == null ? Duration.ZERO : Duration.ofSeconds(wait.seconds());
    }
}
