/** How the views stand, for the administrator of the whole installation: what lags, what was set aside, what is being built again. */
@NullMarked
package fr.jalon.query.operations.upkeep;

import org.jspecify.annotations.NullMarked;
