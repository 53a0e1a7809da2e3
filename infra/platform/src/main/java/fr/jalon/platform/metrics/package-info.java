/** What an operator watches: how far the history is, how far each view stands behind it, and what was set aside. */
@NullMarked
package fr.jalon.platform.metrics;

import org.jspecify.annotations.NullMarked;
