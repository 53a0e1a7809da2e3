/** The side that decides: commands come in, events come out. */
@NullMarked
package fr.jalon.command;

import org.jspecify.annotations.NullMarked;
