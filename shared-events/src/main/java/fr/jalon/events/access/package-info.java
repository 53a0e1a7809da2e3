/** Who may see and do what: accounts, their role and the scopes granted to them. Passwords and sign-ins are no events. */
@NullMarked
package fr.jalon.events.access;

import org.jspecify.annotations.NullMarked;
