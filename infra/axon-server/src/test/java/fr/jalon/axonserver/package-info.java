/** Two nodes of Jalon on one database, and an Axon Server between them. */
@NullMarked
package fr.jalon.axonserver;

import org.jspecify.annotations.NullMarked;
