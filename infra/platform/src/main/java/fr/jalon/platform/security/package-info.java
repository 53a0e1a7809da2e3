/**
 * Who may come in. Sign-in by a signed cookie for pages and by HTTP Basic for the API, accepted by every process; deny by default.
 *
 * <p>Rules: no server-side session; every sign-in of an account ends when its generation rises (password changed, account
 * disabled); passwords follow CNIL 2022-100; a form is accepted only with the token of its page.
 *
 * <p>Listens to: the events of access. Tells: nothing, but for the first administrator's account.
 */
@NullMarked
package fr.jalon.platform.security;

import org.jspecify.annotations.NullMarked;
