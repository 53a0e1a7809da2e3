/** Test support shared by the modules. */
@NullMarked
package fr.jalon.testing;

import org.jspecify.annotations.NullMarked;
