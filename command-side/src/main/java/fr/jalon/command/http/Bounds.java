package fr.jalon.command.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the API's description says of a field beyond its type. {@link Shape} and the decisions enforce it; sending each command what its
 * description rules out holds the two together.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Bounds {

    /** Whether it must be there. */
    boolean required() default false;

    /** The most characters of a text. */
    int letters() default 0;

    /** What the whole text must match. */
    String pattern() default "";

    /** The only texts taken, where they are no enum. */
    String[] codes() default {};

    long least() default Long.MIN_VALUE;

    /** The greatest number, or the most elements of a list. */
    long most() default Long.MAX_VALUE;
}
