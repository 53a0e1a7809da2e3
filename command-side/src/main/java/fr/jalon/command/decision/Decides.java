package fr.jalon.command.decision;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/**
 * A handler of an aggregate's shell. It is called for a stream without events too, so that « unknown » is a refusal of ours and not a
 * fault of the framework's; a command that decides nothing leaves no stream behind.
 */
@Documented
@CommandHandler
@CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Decides {}
