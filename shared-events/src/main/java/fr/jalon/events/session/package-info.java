/** Sessions (whole cycles), their workshops, enrolments and attendance: one stream each. */
@NullMarked
package fr.jalon.events.session;

import org.jspecify.annotations.NullMarked;
