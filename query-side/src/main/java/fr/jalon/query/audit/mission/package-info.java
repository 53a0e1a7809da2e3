/** What an auditor is to control, what was controlled already, and the samples looked for on the signed sheets. */
@NullMarked
package fr.jalon.query.audit.mission;

import org.jspecify.annotations.NullMarked;
