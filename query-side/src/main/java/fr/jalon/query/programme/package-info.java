/** Programmes as they are read: here the choices that the forms of other capabilities offer. */
@NullMarked
package fr.jalon.query.programme;

import org.jspecify.annotations.NullMarked;
