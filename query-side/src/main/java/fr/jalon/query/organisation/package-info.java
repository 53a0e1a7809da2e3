/** Organisations as other capabilities name them. */
@NullMarked
package fr.jalon.query.organisation;

import org.jspecify.annotations.NullMarked;
