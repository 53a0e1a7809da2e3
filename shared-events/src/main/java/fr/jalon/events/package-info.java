/**
 * The published language of Jalon: what both sides may know of each other.
 *
 * <p>An event here is a fact in the past tense. It may gain an optional component with a default; it is never renamed, never
 * loses a component, and a changed meaning is a new event. Types check only what is true for ever: stricter rules live in commands.
 */
@NullMarked
package fr.jalon.events;

import org.jspecify.annotations.NullMarked;
