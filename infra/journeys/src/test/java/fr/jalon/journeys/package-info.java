/**
 * Whole stories told over HTTP and in a browser, to the product as it is delivered: its packaged processes, started once for all
 * stories, in one process and split. Each story makes what it needs and leaves the rest alone.
 */
@NullMarked
package fr.jalon.journeys;

import org.jspecify.annotations.NullMarked;
