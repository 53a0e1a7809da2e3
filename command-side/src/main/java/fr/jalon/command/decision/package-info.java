/** The vocabulary of « no ». */
@NullMarked
package fr.jalon.command.decision;

import org.jspecify.annotations.NullMarked;
