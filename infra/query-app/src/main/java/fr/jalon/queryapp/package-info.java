/** The split deployment, query side: a main class and its settings, nothing else. */
@NullMarked
package fr.jalon.queryapp;

import org.jspecify.annotations.NullMarked;
