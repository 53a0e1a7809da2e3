/** « Partager avec les financeurs »: what they would see, what they were given, and what is written beside it. */
@NullMarked
package fr.jalon.query.programme.sharing;

import org.jspecify.annotations.NullMarked;
