package fr.jalon.platform.security;

import fr.jalon.events.value.AccountId;
import fr.jalon.platform.security.SignInTries.Growth;
import fr.jalon.platform.security.SignInTries.Held;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Makes whoever guesses wait: by name, and by the network the guesses come from. A name is counted apart for each place where it has
 * signed in before, so that guesses made elsewhere never lock its owner out. Names nobody has are counted alike. Its time is the
 * machine's own.
 */
@Component
class SignInWaits {

    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration MEMORY = Duration.ofDays(1);

    /** 21 tries in the first 24 hours, 12 in any later. */
    static final Growth ANYWHERE = new Growth(FREE, FIRST, Duration.ofHours(2), MEMORY);

    /** Where the account's owner is known to sign in. */
    static final Growth KNOWN = new Growth(FREE, FIRST, Duration.ofMinutes(15), MEMORY);

    /** Wide, for a whole association behind one router. */
    static final int MOST_OF_A_NETWORK = 60;

    static final Duration SPAN_OF_A_NETWORK = Duration.ofMinutes(15);

    private final SignInTries tries;
    private final KnownDevices devices;
    private final RefusedSignIns refused;
    private final Mac mac;
    private final InstantSource time;

    @Autowired
    SignInWaits(SignInTries tries, KnownDevices devices, RefusedSignIns refused, SigningKeys keys) {
        this(tries, devices, refused, keys, InstantSource.system());
    }

    SignInWaits(SignInTries tries, KnownDevices devices, RefusedSignIns refused, SigningKeys keys, InstantSource time) {
        this.tries = tries;
        this.devices = devices;
        this.refused = refused;
        this.mac = keys.waits();
        this.time = time;
    }

    /**
     * One try.
     *
     * @param subject what its failure is counted under; none for a link, which has no name
     * @param network what it is counted under too; none for somebody signed in
     * @param pair what is kept when it goes right, unless it was lately
     */
    record Try(
            @Nullable String subject,
            Growth growth,
            @Nullable String network,
            @Nullable String pair,
            boolean failedBefore) {}

    /** A try with this name from there; throws when it must wait. */
    Try of(String login, SignInPlace place) {
        String name = LoginDigests.normalised(login);
        String anywhere = mac.of("name\n" + name);
        String pair = mac.of("pair\n" + place.network() + "\n" + name);
        String here = mac.of("here\n" + place.network() + "\n" + name);
        String network = mac.of("network\n" + place.network());
        boolean byDevice = devices.knows(place.device(), login);
        String device = byDevice ? mac.of("device\n" + place.device()) : pair;
        Instant now = time.instant();
        Map<String, Held> held = tries.of(List.of(anywhere, pair, here, network, device), now);
        Held known = held.get(pair);
        boolean isKnown = byDevice || known != null;
        String subject = byDevice ? device : isKnown ? here : anywhere;
        requireNoWait(held.get(subject), now);
        if (!isKnown) {
            requireNoWait(held.get(network), now);
        }
        boolean keptLately = known != null
                && known.endsAt().isAfter(now.plus(KnownDevices.LIFE).minus(MEMORY));
        Held before = held.get(subject);
        return new Try(
                subject,
                isKnown ? KNOWN : ANYWHERE,
                network,
                keptLately ? null : pair,
                before != null && before.failures() > 0);
    }

    /** A try of somebody signed in to say their password again. */
    Try ofOwn(AccountId account) {
        String subject = mac.of("own\n" + account.value());
        Instant now = time.instant();
        Held before = tries.of(List.of(subject), now).get(subject);
        requireNoWait(before, now);
        return new Try(subject, KNOWN, null, null, before != null);
    }

    /** A try of a link's secret from there. */
    Try ofLink(SignInPlace place) {
        String network = mac.of("network\n" + place.network());
        Instant now = time.instant();
        requireNoWait(tries.of(List.of(network), now).get(network), now);
        return new Try(null, KNOWN, network, null, false);
    }

    /** It is about to be judged: until it goes right it counts as wrong. */
    Try begin(Try begun) {
        String subject = begun.subject();
        Instant now = time.instant();
        if (subject != null && !tries.take(subject, begun.growth(), now)) {
            requireNoWait(tries.of(List.of(subject), now).get(subject), now);
        }
        return new Try(subject, begun.growth(), begun.network(), begun.pair(), true);
    }

    void right(Try judged) {
        Instant now = time.instant();
        if (judged.subject() != null && judged.failedBefore()) {
            tries.forget(judged.subject());
        }
        if (judged.pair() != null) {
            tries.know(judged.pair(), now.plus(KnownDevices.LIFE));
        }
    }

    void wrong(Try judged, RefusedSignIns.Why why) {
        if (judged.network() != null) {
            tries.count(judged.network(), MOST_OF_A_NETWORK, SPAN_OF_A_NETWORK, time.instant());
        }
        refused.count(why);
    }

    private void requireNoWait(@Nullable Held held, Instant now) {
        if (held != null && held.notBefore().isAfter(now)) {
            refused.count(RefusedSignIns.Why.WAIT);
            throw new MustWait(Duration.between(now, held.notBefore()));
        }
    }
}
