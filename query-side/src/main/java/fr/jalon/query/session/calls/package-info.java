/** Whom to call when a plan changes: a list for each change that concerns somebody, ticked off one by one. */
@NullMarked
package fr.jalon.query.session.calls;

import org.jspecify.annotations.NullMarked;
