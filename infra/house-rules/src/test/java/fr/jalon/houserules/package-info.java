/** Rules about the files of the repository. Each one fails when it finds nothing to look at, and each is shown to bite. */
@NullMarked
package fr.jalon.houserules;

import org.jspecify.annotations.NullMarked;
