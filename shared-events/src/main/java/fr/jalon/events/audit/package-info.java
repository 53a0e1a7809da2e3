/** What an auditor controls in a mission and concludes from it: the samples drawn, compared with the signed sheets. */
@NullMarked
package fr.jalon.events.audit;

import org.jspecify.annotations.NullMarked;
