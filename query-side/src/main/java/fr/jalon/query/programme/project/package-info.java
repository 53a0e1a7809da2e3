/** What a funder sees of what it pays for: figures as the association released them, counts only. */
@NullMarked
package fr.jalon.query.programme.project;

import org.jspecify.annotations.NullMarked;
