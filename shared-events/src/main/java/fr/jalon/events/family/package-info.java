/** Families: the adults in a parental role and the children, under names only their keys can open. */
@NullMarked
package fr.jalon.events.family;

import org.jspecify.annotations.NullMarked;
