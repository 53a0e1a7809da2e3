/** The parent's pathway as it is read: what its steps make true for the figures. */
@NullMarked
package fr.jalon.query.pathway;

import org.jspecify.annotations.NullMarked;
