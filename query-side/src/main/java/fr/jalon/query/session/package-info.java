/** Sessions as they are read: what they make true for the figures; each view of them in a package of its own. */
@NullMarked
package fr.jalon.query.session;

import org.jspecify.annotations.NullMarked;
