/** The rights of people: what they asked, what is held on them, how long it is kept, and the papers that say so. */
@NullMarked
package fr.jalon.query.people.rights;

import org.jspecify.annotations.NullMarked;
