/**
 * Backup and restore by COPY, for whoever has no PostgreSQL tools: one file that holds the history and what goes with it, of one moment.
 *
 * <p>Rules: a backup is whole or refused; it holds no master key; a restore goes into an empty place or nowhere, and a restored store is
 * brought up to date by the same migrations as an older folder would be.
 */
@NullMarked
package fr.jalon.platform.backup;

import org.jspecify.annotations.NullMarked;
