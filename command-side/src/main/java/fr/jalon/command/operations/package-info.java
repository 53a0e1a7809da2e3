/**
 * What is done with the records themselves.
 *
 * <p>Purpose: a list with names leaves the product only for a purpose, and a sensitive file opens only for a reason; the history says who
 * took the one and opened the other. A view that is wrong is built again, and what it set aside is tried again or given up, by a command too.
 *
 * <p>Rules: the coordination alone exports names and opens files, and each time is recorded before the list is given or the file is shown
 * (GDPR, articles 5 and 32). A file that is not marked sensitive opens without being journalled.
 * The administrator of the whole installation alone has views built again: nothing of their content is seen by it. The views belong to
 * other processes, so the command only records what was asked, of a view there is and a stream there is.
 *
 * <p>Listens to: families, for the mark on their file. Tells: {@link fr.jalon.events.operations.OperationsEvent}.
 */
@NullMarked
package fr.jalon.command.operations;

import org.jspecify.annotations.NullMarked;
