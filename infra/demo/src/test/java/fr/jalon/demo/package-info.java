@NullMarked
package fr.jalon.demo;

import org.jspecify.annotations.NullMarked;
