/** Papers as PDF: made from templates as pages are, tagged so that they can be read aloud, with their fonts inside. */
@NullMarked
package fr.jalon.query.paper;

import org.jspecify.annotations.NullMarked;
