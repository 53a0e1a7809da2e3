package fr.jalon.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock for the demonstration: it can be set, and ticks on from where it was set. It drives recordedAt too. */
public final class DemoClock extends Clock {

    private final Clock real;
    private final ZoneId zone;
    private final AtomicReference<Duration> offset;

    private DemoClock(Clock real, ZoneId zone, AtomicReference<Duration> offset) {
        this.real = real;
        this.zone = zone;
        this.offset = offset;
    }

    /** A clock that tells this instant now, with the time zone of {@code real}, which makes it tick. */
    public static DemoClock startingAt(Instant instant, Clock real) {
        var clock = new DemoClock(real, real.getZone(), new AtomicReference<>(Duration.ZERO));
        clock.set(instant);
        return clock;
    }

    /** From now on it is this instant. */
    public void set(Instant instant) {
        offset.set(Duration.between(real.instant(), instant));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock told in another zone: setting either sets both. */
    @Override
    public Clock withZone(ZoneId other) {
        return new DemoClock(real, other, offset);
    }
}
