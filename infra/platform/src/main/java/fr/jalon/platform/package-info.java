/** What every process stands on. Nothing here knows a capability; the two sides never depend on it, they are wired to it. */
@NullMarked
package fr.jalon.platform;

import org.jspecify.annotations.NullMarked;
