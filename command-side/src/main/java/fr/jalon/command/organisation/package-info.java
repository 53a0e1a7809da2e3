/**
 * Organisations: the associations that carry programmes and the funders that pay for them.
 *
 * <p>Purpose: give each a name and an identifier that programmes, families and accounts belong to.
 * Rules: only an administrator registers one (DESIGN, section 1).
 * Listens to: nothing. Tells: {@link fr.jalon.events.organisation.OrganisationEvent}.
 */
@NullMarked
package fr.jalon.command.organisation;

import org.jspecify.annotations.NullMarked;
