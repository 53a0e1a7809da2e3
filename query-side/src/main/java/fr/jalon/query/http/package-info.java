/** What every page and every answer stands on: the frame of a page, who may come in, waiting for what one just did, and plain French. */
@NullMarked
package fr.jalon.query.http;

import org.jspecify.annotations.NullMarked;
