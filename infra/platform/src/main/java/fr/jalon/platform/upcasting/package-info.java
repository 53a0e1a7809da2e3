/** How events written long ago are read today: one small step per revision, on the JSON, by stored name. */
@NullMarked
package fr.jalon.platform.upcasting;

import org.jspecify.annotations.NullMarked;
