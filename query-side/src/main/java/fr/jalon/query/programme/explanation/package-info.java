/** « Comprendre ce chiffre »: one figure taken apart, as far down as whoever reads it may go. */
@NullMarked
package fr.jalon.query.programme.explanation;

import org.jspecify.annotations.NullMarked;
