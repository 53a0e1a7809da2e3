/** People as pages name them: the one read that opens names, for whoever may see them. */
@NullMarked
package fr.jalon.query.people;

import org.jspecify.annotations.NullMarked;
