/** What other views may know of families: how alike two names are, and whose file is still to be completed. */
@NullMarked
package fr.jalon.query.family;

import org.jspecify.annotations.NullMarked;
