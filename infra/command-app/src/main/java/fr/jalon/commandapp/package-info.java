/** The split deployment, command side: a main class and its settings, nothing else. */
@NullMarked
package fr.jalon.commandapp;

import org.jspecify.annotations.NullMarked;
