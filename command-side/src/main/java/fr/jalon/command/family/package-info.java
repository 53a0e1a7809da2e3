/**
 * Families: the adults in a parental role, the children, and how coarsely their home is counted.
 *
 * <p>Purpose: one stream per family says who it is; sessions say who took part.
 *
 * <p>Rules: a family has at least one adult, whatever their link to the child (REAAP counts any adult in a parental role). An adult
 * belongs to one family at a time: a unique index holds it. Names, telephone, link to the child and birth month are under seal
 * before a command is made, so decisions never see them. A birth month is neither to come nor over 25 years ago; the day is never
 * asked for. A correction names the record it corrects, gives the whole of what should have been, and a reason from the code list.
 *
 * <p>Somebody new in a hall is received by the session, which knows whether they may be entered there and who is on its list; the family
 * begins, or takes them in, by an automation in the same transaction. What was said at the door is little: the coordination looks
 * through the file later and says so.
 *
 * <p>A file may be marked sensitive, for a reason of a list that never says what the family lives through; opening it is then journalled
 * by {@code fr.jalon.command.operations}.
 *
 * <p>Listens to: its own events, for who belongs to which family; newcomers received by sessions. Tells: {@code FamilyEvent}.
 */
@NullMarked
package fr.jalon.command.family;

import org.jspecify.annotations.NullMarked;
