/** Human beings: one identifier and one key each, whatever the parts they play. */
@NullMarked
package fr.jalon.events.people;

import org.jspecify.annotations.NullMarked;
