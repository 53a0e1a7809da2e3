/**
 * What is done with the records themselves.
 *
 * <p>Purpose: a list with names leaves the product only for a purpose, and the history says who took it.
 *
 * <p>Rules: the coordination alone exports names, and each time is recorded before the file is given (GDPR, articles 5 and 32).
 *
 * <p>Listens to: nothing. Tells: {@link fr.jalon.events.operations.OperationsEvent}.
 */
@NullMarked
package fr.jalon.command.operations;

import org.jspecify.annotations.NullMarked;
