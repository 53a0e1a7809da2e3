/** Programmes, the indicators that measure them, the targets promised and the figures released to funders. */
@NullMarked
package fr.jalon.events.programme;

import org.jspecify.annotations.NullMarked;
