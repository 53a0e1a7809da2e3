/**
 * Sessions: whole cycles of workshops, with who takes part and who was there. One stream each.
 *
 * <p><b>Rules.</b> What took place is never refused (attendance, counts, a workshop held), whatever the date, the capacity or the state of the
 * session; only a workshop called off or a day to come refuse it. Plans and promises are refused once the workshop is held or
 * cancelled, or the session over.
 *
 * <p>A session is complete when the share of its planned workshops that its programme's definition of « sessions terminées » asks
 * (half, unless said otherwise) was held. The plan is what was scheduled first: a cancelled workshop stays in it until an added one
 * takes its place, so that cancelling never makes a session complete; more added than cancelled make it larger.
 *
 * <p>A place that comes free is given to nobody by itself: the coordinator calls the parent first, then promotes them, the first in
 * line or another. Nobody passes before those who wait, except whoever was there: attendance enrols them.
 *
 * <p>Whoever lets know that they will not come says so before the day: « a prévenu », and nothing else, is taken for a workshop still
 * to come, dated on the day planned. If the workshop is then postponed, that word stays as it was said, for the day it was said for:
 * it counts in no figure, and nobody takes it back in somebody's name. Whoever comes on the new day is recorded over it; whoever
 * lets know again may have its day corrected.
 *
 * <p>A place of another territory is not changed by the way: whoever moves a workshop says that its territory changes too, since what
 * happens there counts there. Whoever is concerned by a change of plan is told of it and ticked off; a further change begins the list
 * anew, and an older one is ticked off no more. A signed sheet is kept in a place said in free words, sealed under the workshop's key.
 *
 * <p>A session of the name and first start of one that is planned already is asked about: it may be the same form sent again.
 *
 * <p>Forgotten workshops are caught up on in one go: one cell that was filled in meanwhile holds back all of them.
 *
 * <p>Somebody nobody knew is received with a first name and their link to the child, and is present by it. The session decides, for it
 * knows its list, its workshop and until when whoever animates may enter things; the family follows from the event, in the same
 * transaction, by an automation of its own. The other way round the family would have to know sessions' lists.
 *
 * <p>Correcting a holding or a completion is dated on the day it had been recorded for.
 *
 * <p><b>Listens to</b> programmes (period, territories, strands, share asked), families and people (who may take part, who may
 * animate). <b>Tells</b> {@link fr.jalon.events.session.SessionEvent}.
 */
@NullMarked
package fr.jalon.command.session;

import org.jspecify.annotations.NullMarked;
