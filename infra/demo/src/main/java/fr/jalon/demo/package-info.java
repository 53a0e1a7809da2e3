/**
 * The demonstration: the DAT Vaulx-en-Velin programme with its real targets and a synthetic life, told through the same HTTP commands
 * as everybody's, under a clock of its own. Every family is invented and says so (« Famille 001 »).
 */
@NullMarked
package fr.jalon.demo;

import org.jspecify.annotations.NullMarked;
