/** What was done with the records themselves: lists with names that left the product, sensitive files that were opened. */
@NullMarked
package fr.jalon.events.operations;

import org.jspecify.annotations.NullMarked;
