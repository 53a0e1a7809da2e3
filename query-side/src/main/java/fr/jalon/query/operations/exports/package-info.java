/** A list with names that was asked for with its purpose: where whoever asked takes its file, on that day. */
@NullMarked
package fr.jalon.query.operations.exports;

import org.jspecify.annotations.NullMarked;
