/** « Depuis le dernier bilan »: what moved between two moments, why, and who decided it. */
@NullMarked
package fr.jalon.query.programme.changes;

import org.jspecify.annotations.NullMarked;
