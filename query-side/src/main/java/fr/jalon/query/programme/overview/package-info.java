/** The programme's own pages: its targets and figures, and the forms that launch it, define, promise, revise, withdraw and share. */
@NullMarked
package fr.jalon.query.programme.overview;

import org.jspecify.annotations.NullMarked;
