package fr.jalon.platform.security;

import fr.jalon.events.Credentials.PasswordTooWeak;
import fr.jalon.platform.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changing one's own password. Every other sign-in of the account ends with it. */
@RestController
class PasswordApi {

    private static final Problem NOT_CURRENT = new Problem(
            409, "Mot de passe inchangé", "Le mot de passe actuel n’est pas le bon.", "access.password-not-current");

    static final Problem TOO_WEAK = new Problem(
            400,
            "Mot de passe trop faible",
            "Choisissez 12 caractères mêlant minuscules, majuscules, chiffres et signes, ou 14 caractères de trois de"
                    + " ces sortes, ou une phrase de 7 mots (72 caractères au plus).",
            "access.password-too-weak");

    private static final Problem SAME = new Problem(
            400, "Mot de passe inchangé", "Choisissez un mot de passe différent de l’actuel.", "access.password-same");

    private final PasswordSignIn passwords;
    private final JdbcCredentials credentials;
    private final SignInCookies cookies;

    PasswordApi(PasswordSignIn passwords, JdbcCredentials credentials, SignInCookies cookies) {
        this.passwords = passwords;
        this.credentials = credentials;
        this.cookies = cookies;
    }

    record OwnPassword(@Nullable String current, @Nullable String chosen) {
        /** Neither may ever be written to a log. */
        @Override
        public String toString() {
            return "OwnPassword[]";
        }
    }

    @PostMapping(path = "/commands/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> change(@RequestBody OwnPassword asked, HttpServletRequest request) {
        SignedIn asking = asking();
        return switch (tryToChange(asking, asked)) {
            case Outcome.Changed changed ->
                ResponseEntity.ok()
                        .header(HttpHeaders.SET_COOKIE, cookie(asking, changed, request))
                        .body(Map.of("id", asking.getName()));
            case Outcome.Unchanged unchanged ->
                ResponseEntity.status(unchanged.why().status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(unchanged.why().body());
        };
    }

    /** By form: back to its page with the refusal's code, or on to where the person was going. */
    @PostMapping(path = "/commands/password", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<?> change(
            @RequestParam(required = false) @Nullable String current,
            @RequestParam(required = false) @Nullable String chosen,
            @RequestParam(name = "_next", required = false) @Nullable String next,
            HttpServletRequest request) {
        SignedIn asking = asking();
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.SEE_OTHER);
        return switch (tryToChange(asking, new OwnPassword(current, chosen))) {
            case Outcome.Changed changed ->
                answer.header(HttpHeaders.LOCATION, Addresses.ours(next))
                        .header(HttpHeaders.SET_COOKIE, cookie(asking, changed, request))
                        .build();
            case Outcome.Unchanged unchanged ->
                answer.header(
                                HttpHeaders.LOCATION,
                                "/mot-de-passe?refus=" + unchanged.why().code())
                        .build();
        };
    }

    private Outcome tryToChange(SignedIn asking, OwnPassword asked) {
        String current = asked.current();
        String chosen = asked.chosen();
        if (current == null || !passwords.isCurrent(asking, current)) {
            return new Outcome.Unchanged(NOT_CURRENT);
        }
        if (chosen == null) {
            return new Outcome.Unchanged(TOO_WEAK);
        }
        if (chosen.equals(current)) {
            return new Outcome.Unchanged(SAME);
        }
        try {
            return new Outcome.Changed(credentials.change(asking.actor().account(), chosen));
        } catch (PasswordTooWeak weak) {
            return new Outcome.Unchanged(TOO_WEAK);
        }
    }

    private String cookie(SignedIn asking, Outcome.Changed changed, HttpServletRequest request) {
        return cookies.begin(asking.actor().account(), changed.generation(), request)
                .toString();
    }

    private static SignedIn asking() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            return signedIn;
        }
        throw new IllegalStateException("the door let somebody in who has not signed in");
    }

    private sealed interface Outcome {
        record Changed(int generation) implements Outcome {}

        record Unchanged(Problem why) implements Outcome {}
    }
}
