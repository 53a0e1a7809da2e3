/** Organisations: the associations that carry programmes and the funders that pay for them. */
@NullMarked
package fr.jalon.events.organisation;

import org.jspecify.annotations.NullMarked;
