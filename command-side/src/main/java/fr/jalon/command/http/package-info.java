/** How every command comes in over HTTP: who asks, once only, and what is answered. */
@NullMarked
package fr.jalon.command.http;

import org.jspecify.annotations.NullMarked;
