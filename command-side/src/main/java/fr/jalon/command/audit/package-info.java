/**
 * What an auditor controls: samples of presences, compared with the signed sheets.
 *
 * <p>Purpose: whoever reads a figure need not take the association's word for it; a few presences drawn by chance are looked for on
 * paper, and what was found is kept as a record.
 *
 * <p>Rules: only within a mission of one's own that is not over. A sample is drawn from the history as known at a position, in an order
 * made of the auditor's seed alone, so that anybody can draw it again. Each presence of it has a verdict before the auditor
 * concludes; after that nothing changes. A verdict given again names the one it takes the place of.
 *
 * <p>Listens to: missions and samples, to know whose they are; reads the presences from the history itself, as of a position
 * ({@link fr.jalon.command.audit.KnownPresences}). Tells: {@link fr.jalon.events.audit.AuditEvent}.
 */
@NullMarked
package fr.jalon.command.audit;

import org.jspecify.annotations.NullMarked;
