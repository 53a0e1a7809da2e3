/**
 * Programmes: what is promised, how it is measured, and what is shared with those who pay.
 *
 * <p>Rules: a programme has a first and a last day in that order, at least one territory, and names no territory or strand twice. An
 * indicator is data: defining it again is a new version, and an identical definition changes nothing. A target needs its
 * indicator, takes effect within the programme's period, and is revised by naming the old value, who decided, and the
 * amendment; its milestones are dated within the period, in order. Figures are released up to today at the latest, and never for
 * an earlier day than before. A figure is explained as it was shared in one release, and in no other; the text is about no person, and
 * sealed all the same (DESIGN, sections 5, 7 and 9; seed programme A).
 * A programme like one that was launched already (the same carrier, name and first day) is asked about: it may be the same form sent
 * again.
 *
 * <p>Listens to: organisations, to know who may carry and who may pay; programmes, to know their names. Tells:
 * {@link fr.jalon.events.programme.ProgrammeEvent}.
 */
@NullMarked
package fr.jalon.command.programme;

import org.jspecify.annotations.NullMarked;
