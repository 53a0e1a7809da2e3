/** Accounts and what was granted to them, for whoever administers them. */
@NullMarked
package fr.jalon.query.access.accounts;

import org.jspecify.annotations.NullMarked;
