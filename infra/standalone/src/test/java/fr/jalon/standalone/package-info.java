@NullMarked
package fr.jalon.standalone;

import org.jspecify.annotations.NullMarked;
