/** The pathway of a parent who becomes a referent: recruited, trained, co-animations, solo animations, recognition. */
@NullMarked
package fr.jalon.events.pathway;

import org.jspecify.annotations.NullMarked;
