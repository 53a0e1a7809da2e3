/**
 * What is done with the records themselves.
 *
 * <p>Purpose: a list with names leaves the product only for a purpose, and a sensitive file opens only for a reason; the history says who
 * took the one and opened the other.
 *
 * <p>Rules: the coordination alone exports names and opens files, and each time is recorded before the list is given or the file is shown
 * (GDPR, articles 5 and 32). A file that is not marked sensitive opens without being journalled.
 *
 * <p>Listens to: families, for the mark on their file. Tells: {@link fr.jalon.events.operations.OperationsEvent}.
 */
@NullMarked
package fr.jalon.command.operations;

import org.jspecify.annotations.NullMarked;
