/**
 * The one-process product: both sides, the platform, the demonstration and an embedded PostgreSQL.
 *
 * <p>Purpose: start with one command and nothing else installed. Whatever can go wrong at the start is said once, in French, and
 * ends the process; the data folder is never damaged to get going.
 */
@NullMarked
package fr.jalon.standalone;

import org.jspecify.annotations.NullMarked;
