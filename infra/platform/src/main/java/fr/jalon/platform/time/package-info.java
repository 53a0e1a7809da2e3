/** The one clock of a process. */
@NullMarked
package fr.jalon.platform.time;

import org.jspecify.annotations.NullMarked;
