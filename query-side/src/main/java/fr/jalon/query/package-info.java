/** Answers: views built from the history, the figures read from them, and the pages that show them. */
@NullMarked
package fr.jalon.query;

import org.jspecify.annotations.NullMarked;
