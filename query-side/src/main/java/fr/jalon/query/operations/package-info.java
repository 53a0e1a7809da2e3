/** What was done with the records themselves, for the pages that show or allow it. */
@NullMarked
package fr.jalon.query.operations;

import org.jspecify.annotations.NullMarked;
