/** The rules between the packages of the house. */
@NullMarked
package fr.jalon.architecture;

import org.jspecify.annotations.NullMarked;
