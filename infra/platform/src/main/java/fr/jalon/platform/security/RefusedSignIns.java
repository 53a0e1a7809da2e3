package fr.jalon.platform.security;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many tries to sign in were refused, and why; never whose. There from the start at nought, so that the first one is a rise. */
@Component
class RefusedSignIns {

    enum Why {
        /** The name or its password. */
        PASSWORD,
        /** The password of somebody signed in, said again. */
        OWN_PASSWORD,
        /** The secret of a one-time link. */
        LINK,
        /** Not judged: too many before it went wrong. */
        WAIT
    }

    private final Map<Why, Counter> counters;

    RefusedSignIns(MeterRegistry meters) {
        counters =
                Arrays.stream(Why.values()).collect(Collectors.toMap(Function.identity(), why -> counter(why, meters)));
    }

    void count(Why why) {
        Counter counter = counters.get(why);
        if (counter != null) {
            counter.increment();
        }
    }

    private static Counter counter(Why why, MeterRegistry meters) {
        return Counter.builder("jalon.sign.ins.refused")
                .description("tries to sign in that were refused")
                .tag("why", why.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .register(meters);
    }
}
