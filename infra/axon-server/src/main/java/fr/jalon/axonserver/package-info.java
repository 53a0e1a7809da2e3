/**
 * The profile {@code axonserver}: Axon Server takes each request to the process that writes its stream, and reads to a process that has
 * the views. It stores nothing; without the profile nothing of this is there (decision 0028).
 */
@NullMarked
package fr.jalon.axonserver;

import org.jspecify.annotations.NullMarked;
