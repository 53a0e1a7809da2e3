/** What every process says of itself in OpenAPI: how one signs in, what a refusal looks like, and nothing that nobody refers to. */
@NullMarked
package fr.jalon.platform.description;

import org.jspecify.annotations.NullMarked;
