package fr.jalon.platform.security;

import fr.jalon.events.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A request whose account is known. It shows no name and holds no password. */
final class SignedIn extends AbstractAuthenticationToken {

    enum By {
        COOKIE,
        BASIC
    }

    private final transient Actor actor;
    private final transient Standing standing;
    private final By by;

    SignedIn(Standing standing, By by) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + standing.actor().role())));
        this.actor = standing.actor();
        this.standing = standing;
        this.by = by;
        setAuthenticated(true);
    }

    Actor actor() {
        return actor;
    }

    int generation() {
        return standing.generation();
    }

    boolean mustChangePassword() {
        return standing.mustChange();
    }

    By by() {
        return by;
    }

    @Override
    public Object getPrincipal() {
        return actor;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return actor.account().value();
    }
}
