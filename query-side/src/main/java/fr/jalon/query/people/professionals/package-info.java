/** The colleagues who may be named in teams. */
@NullMarked
package fr.jalon.query.people.professionals;

import org.jspecify.annotations.NullMarked;
