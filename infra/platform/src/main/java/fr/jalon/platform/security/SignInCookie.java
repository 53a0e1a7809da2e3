package fr.jalon.platform.security;

import fr.jalon.events.value.AccountId;
import java.time.Instant;

/** What the cookie says: whose sign-in it is, under which generation, since when and until when. */
record SignInCookie(AccountId account, int generation, Instant issued, Instant expires) {}
