/** The history on PostgreSQL: how events are written, named, ordered and dated. Positions alone are an order to rely on. */
@NullMarked
package fr.jalon.platform.eventstore;

import org.jspecify.annotations.NullMarked;
