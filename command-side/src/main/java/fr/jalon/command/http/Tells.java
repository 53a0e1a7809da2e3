package fr.jalon.command.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a command's answer holds beside its id and its position, as the API's description says it. What is answered is held against it
 * by every story that is told over HTTP.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Tells {

    /** The name of one further id, always there. */
    String[] id() default {};

    /** The name of a list of further ids, in the order in which they were sent. */
    String[] ids() default {};

    /** The name of a text that is there only sometimes. */
    String[] sometimes() default {};
}
