/** Families as the coordination finds them: who they are, what they were told, whom to call. Names are opened in memory, never in an address. */
@NullMarked
package fr.jalon.query.family.directory;

import org.jspecify.annotations.NullMarked;
