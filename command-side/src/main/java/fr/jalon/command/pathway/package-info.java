/**
 * The parent who becomes a referent: recruited, trained, so many sessions beside an employee, then so many alone, recognised.
 *
 * <p>Purpose: one stream per parent and programme; a unique index holds that there is one.
 *
 * <p>Rules. A step is a session, once, whatever the number of its workshops. It counts when the session is completed, when its first
 * held workshop is not before the training, and when the parent is in the team of at least the share of its workshops that the
 * programme's indicator asks ({@code co-animations}, {@code solo-animations}; half when it says nothing). A co-animation asks that an
 * employee, by the status of that day, was in the team beside the parent for that same share. A session is animated alone when no employee was
 * in the team of any workshop the parent animated, and it counts when the solo stage was open before its first workshop. What took
 * place and does not count is recorded all the same, with the reason. The solo stage and the recognition are refused until earned
 * (the numbers are the programme's on the day of recruitment). Recording a session again is quiet while it counts or would say
 * the same, and gives a new record when it did not count and the reason has changed or gone, such as a training entered late.
 *
 * <p>A step recorded follows what it was built on. When a session is completed, cancelled, opened again, or more or less of it turns out
 * to have been held, or by others, and when the training is recorded late, corrected or withdrawn, each step recorded is judged anew: one
 * that counted and no longer does is taken back, one that did not and now does is recorded again. The stage and the recognition
 * already recorded stay in the history; they stand while the sessions they were earned by still reach the number asked by their date,
 * and otherwise must be earned and recorded again before what follows counts. A recruitment recorded by mistake is withdrawn with
 * its training and its steps; the parent may then be recruited anew.
 *
 * <p>Listens to: {@code SessionEvent} (teams, completion, who was present), {@code ProgrammeEvent} (steps and shares), its own
 * events. Tells: {@code PathwayEvent}.
 */
@NullMarked
package fr.jalon.command.pathway;

import org.jspecify.annotations.NullMarked;
