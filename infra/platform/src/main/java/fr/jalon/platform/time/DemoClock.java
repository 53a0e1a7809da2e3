package fr.jalon.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** A clock for the demonstration: it can be set, and ticks on from where it was set. It drives recordedAt too. */
public final class DemoClock extends Clock {

    private final Clock real;
    private final ZoneId zone;
    private final AtomicReference<Duration> offset;
    private final ReadWriteLock setting;

    private DemoClock(Clock real, ZoneId zone, AtomicReference<Duration> offset, ReadWriteLock setting) {
        this.real = real;
        this.zone = zone;
        this.offset = offset;
        this.setting = setting;
    }

    /** A clock that tells this instant now, with the time zone of {@code real}, which makes it tick. */
    public static DemoClock startingAt(Instant instant, Clock real) {
        var clock =
                new DemoClock(real, real.getZone(), new AtomicReference<>(Duration.ZERO), new ReentrantReadWriteLock());
        clock.set(instant);
        return clock;
    }

    /** From now on it is this instant, once all that was dated by the instant before is done. */
    public void set(Instant instant) {
        setting.writeLock().lock();
        try {
            offset.set(Duration.between(real.instant(), instant));
        } finally {
            setting.writeLock().unlock();
        }
    }

    /** Does what this instant dates, and nobody sets the clock until it is done. */
    public <T> T dating(Function<Instant, T> work) {
        setting.readLock().lock();
        try {
            return work.apply(instant());
        } finally {
            setting.readLock().unlock();
        }
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
        return new DemoClock(real, other, offset, setting);
    }
}
