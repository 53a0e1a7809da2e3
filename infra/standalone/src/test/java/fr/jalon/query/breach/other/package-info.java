/** Breaches of the house's rules, on purpose: the architecture's test finds each of them. */
@NullMarked
package fr.jalon.query.breach.other;

import org.jspecify.annotations.NullMarked;
