/**
 * Who is told of events. Lookups and automations hear of them inside the transaction that appends them; views follow the history by
 * position, in batches, and set aside what they cannot take.
 */
@NullMarked
package fr.jalon.platform.processing;

import org.jspecify.annotations.NullMarked;
