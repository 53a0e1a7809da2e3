/** A parent's way to being a referent: its steps as they stand, and the forms that take it further. */
@NullMarked
package fr.jalon.query.pathway.steps;

import org.jspecify.annotations.NullMarked;
