/** Organisations, for whoever registers them and for the forms that name one. */
@NullMarked
package fr.jalon.query.organisation.list;

import org.jspecify.annotations.NullMarked;
