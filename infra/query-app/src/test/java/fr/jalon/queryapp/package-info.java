@NullMarked
package fr.jalon.queryapp;

import org.jspecify.annotations.NullMarked;
