package fr.jalon.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out whose request it is: by HTTP Basic where programs call, by the cookie elsewhere. */
final class SignedInFilter extends OncePerRequestFilter {

    private final PasswordSignIn passwords;
    private final Accounts accounts;
    private final SignInCookies cookies;
    private final Refused refused;
    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();
    private final SecurityContextRepository context = new RequestAttributeSecurityContextRepository();

    SignedInFilter(PasswordSignIn passwords, Accounts accounts, SignInCookies cookies, Refused refused) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.cookies = cookies;
        this.refused = refused;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Addresses.isStatic(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean byBasic = Addresses.isForPrograms(request) && hasBasic(request);
        try {
            Optional<SignedIn> signedIn = byBasic ? basic(request) : cookie(request, response);
            signedIn.ifPresent(asking -> remember(asking, request, response));
        } catch (MustWait wait) {
            refused.mustWait(request, response, wait);
            return;
        } catch (AuthenticationException wrong) {
            refused.refuse(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<SignedIn> basic(HttpServletRequest request) {
        return Optional.ofNullable(basic.convert(request))
                .map(given -> passwords.check(
                        given.getName(),
                        String.valueOf(given.getCredentials()),
                        SignedIn.By.BASIC,
                        SignInPlace.of(request)));
    }

    private Optional<SignedIn> cookie(HttpServletRequest request, HttpServletResponse response) {
        return cookies.read(request).flatMap(cookie -> {
            @Nullable
            Standing standing = accounts.of(cookie.account())
                    .filter(found -> found.enabled() && found.generation() == cookie.generation())
                    .orElse(null);
            if (standing == null) {
                response.addHeader(HttpHeaders.SET_COOKIE, cookies.none(request).toString());
                return Optional.empty();
            }
            cookies.renewed(cookie, request)
                    .ifPresent(later -> response.addHeader(HttpHeaders.SET_COOKIE, later.toString()));
            return Optional.of(new SignedIn(standing, SignedIn.By.COOKIE));
        });
    }

    private void remember(SignedIn asking, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext known = SecurityContextHolder.createEmptyContext();
        known.setAuthentication(asking);
        SecurityContextHolder.setContext(known);
        // Kept with the request, so that its error page knows too who asks.
        context.saveContext(known, request, response);
    }

    private static boolean hasBasic(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
    }
}
