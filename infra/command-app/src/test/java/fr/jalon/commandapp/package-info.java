@NullMarked
package fr.jalon.commandapp;

import org.jspecify.annotations.NullMarked;
