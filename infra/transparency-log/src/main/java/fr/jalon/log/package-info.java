/** The verifiable log: what is proved of each event. Plain Java, so that anyone can check it without the product. */
@NullMarked
package fr.jalon.log;

import org.jspecify.annotations.NullMarked;
