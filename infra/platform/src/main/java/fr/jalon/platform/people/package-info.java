/**
 * The keys of people. Each owner of personal values has one key, wrapped by a master key that lies in a file outside the database.
 *
 * <p>Rules: a destroyed key is never made again; a database that holds keys never gets a new master key; what was erased is
 * written outside the database too, so that a restored copy forgets it again.
 */
@NullMarked
package fr.jalon.platform.people;

import org.jspecify.annotations.NullMarked;
