/** Traces of what a process does, sent to an OTLP endpoint when one is set, and made at all only then. */
@NullMarked
package fr.jalon.platform.traces;

import org.jspecify.annotations.NullMarked;
