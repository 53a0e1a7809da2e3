@NullMarked
package fr.jalon.command.session;

import org.jspecify.annotations.NullMarked;
