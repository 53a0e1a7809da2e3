/**
 * Programmes as they are read: the choices that the forms of other capabilities offer, and their figures in words, cards and drawings.
 * Each page lives in a package of its own below.
 */
@NullMarked
package fr.jalon.query.programme;

import org.jspecify.annotations.NullMarked;
