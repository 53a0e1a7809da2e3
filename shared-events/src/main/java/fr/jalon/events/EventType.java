package fr.jalon.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name and revision under which an event is stored: classes may move, stored names never do. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

    /** Capability and fact, such as {@code session.workshop-held}. */
    String value();

    /** Raised when the structure changes; every earlier revision stays readable through an upcaster. */
    int revision() default 1;
}
