/**
 * Human beings as themselves: colleagues and their status, the notice given, the erasure.
 *
 * <p>Purpose: one stream per human being, whatever the parts they play; a parent is named in the family's stream and appears here
 * with the notice they were given or when they are erased.
 *
 * <p>Rules: only somebody who is known (in a family, as a colleague, behind an account) can be told anything or be erased. A status
 * holds from its date on and never goes back behind the one before: what was animated keeps the status of its day. An erasure is for
 * ever: saying it twice is quiet, and nothing new is written about an erased person (GDPR, article 17); their facts stay.
 *
 * <p>Listens to: {@code FamilyEvent}, {@code PersonEvent}, {@code AccountOpened}, for who is known and what colleagues are called (under seal). Tells: {@code PersonEvent}.
 */
@NullMarked
package fr.jalon.command.people;

import org.jspecify.annotations.NullMarked;
