package fr.jalon.journeys.faults;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tried when asked for, one after the other: {@code mvn verify -pl infra/journeys -am -Pfaults}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("faults")
@ResourceLock("the machine")
@interface LongFault {

    /** How often: {@code -Dfaults.times=…}, or as often as it takes to believe it. */
    final class Times {

        private Times() {}

        static int orElse(int usual) {
            return Integer.getInteger("faults.times", usual);
        }
    }
}
