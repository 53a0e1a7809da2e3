/**
 * Who may see and do what: accounts, their role, the scopes and missions granted to them.
 *
 * <p>Rules: an administrator of an organisation opens accounts there; one of the whole installation, anywhere. Funders' accounts
 * belong to who pays, coordinators' and animation's to who acts. A scope is granted on what the administrator's organisation
 * carries: whole programmes to coordinators and to funders of that very programme, named sessions to the animation role, and to
 * auditors a mission: a programme, the period to control and a last day, after which nothing is open any more.
 * The last administrator stays (DESIGN, sections 1, 2 and 9). Passwords and sign-ins are no events.
 * Listens to: organisations, programmes and sessions, to know what may be granted to whom. Tells:
 * {@link fr.jalon.events.access.AccessEvent}. By itself: whoever launches a programme is granted it.
 */
@NullMarked
package fr.jalon.command.access;

import org.jspecify.annotations.NullMarked;
