/** Identifiers and values that events are made of. Strings in the store; typed everywhere else. */
@NullMarked
package fr.jalon.events.value;

import org.jspecify.annotations.NullMarked;
