/**
 * Sessions as the coordination plans them and the hall fills them in: the calendar of workshops, who has a place, who waits, who was there.
 */
@NullMarked
package fr.jalon.query.session.register;

import org.jspecify.annotations.NullMarked;
