package fr.jalon.platform.security;

import fr.jalon.events.Credentials.PasswordTooWeak;
import fr.jalon.platform.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Choosing a password by a one-time link, without being signed in. Whoever does is signed in, and every other sign-in ends. */
@RestController
class SignInLinkApi {

    static final String ADDRESS = "/commands/password/link";

    private static final Problem UNUSABLE = new Problem(
            409,
            "Lien inutilisable",
            "Ce lien a déjà servi, a plus de 7 jours ou a été remplacé. Demandez-en un autre à la personne qui"
                    + " administre les comptes.",
            "access.link-unusable");

    private final JdbcCredentials credentials;
    private final SignInCookies cookies;
    private final SignInWaits waits;

    SignInLinkApi(JdbcCredentials credentials, SignInCookies cookies, SignInWaits waits) {
        this.credentials = credentials;
        this.cookies = cookies;
        this.waits = waits;
    }

    record OwnChoice(@Nullable String code, @Nullable String chosen) {
        /** Neither may ever be written to a log. */
        @Override
        public String toString() {
            return "OwnChoice[]";
        }
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> choose(@RequestBody OwnChoice asked, HttpServletRequest request) {
        return switch (tryToChoose(asked, request)) {
            case Outcome.Done(var chosen) ->
                ResponseEntity.ok()
                        .header(HttpHeaders.SET_COOKIE, cookie(chosen, request))
                        .body(Map.of("id", chosen.account().value()));
            case Outcome.Refused(var why) ->
                ResponseEntity.status(why.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(why.body());
        };
    }

    /** By form: on to the home page, or back with the refusal's code; the secret goes back after the sign, which no server sees. */
    @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<?> choose(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String chosen,
            HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.SEE_OTHER);
        return switch (tryToChoose(new OwnChoice(code, chosen), request)) {
            case Outcome.Done(var done) ->
                answer.header(HttpHeaders.LOCATION, "/")
                        .header(HttpHeaders.SET_COOKIE, cookie(done, request))
                        .build();
            case Outcome.Refused(var why) ->
                answer.header(HttpHeaders.LOCATION, "/acces?refus=" + why.code() + fragment(code, why))
                        .build();
        };
    }

    private Outcome tryToChoose(OwnChoice asked, HttpServletRequest request) {
        SignInWaits.Try one = waits.ofLink(SignInPlace.of(request));
        String code = asked.code();
        String chosen = asked.chosen();
        try {
            Optional<JdbcCredentials.Chosen> done =
                    code == null ? Optional.empty() : credentials.choose(code, chosen == null ? "" : chosen);
            if (done.isEmpty()) {
                waits.wrong(one, RefusedSignIns.Why.LINK);
            }
            return done.<Outcome>map(Outcome.Done::new).orElseGet(() -> new Outcome.Refused(UNUSABLE));
        } catch (PasswordTooWeak weak) {
            return new Outcome.Refused(PasswordApi.TOO_WEAK);
        }
    }

    private static String fragment(@Nullable String code, Problem why) {
        return code == null || why != PasswordApi.TOO_WEAK ? "" : "#" + code.replaceAll("[^0-9A-Za-z-]", "");
    }

    private String cookie(JdbcCredentials.Chosen chosen, HttpServletRequest request) {
        return cookies.begin(chosen.account(), chosen.generation(), request).toString();
    }

    private sealed interface Outcome {
        record Done(JdbcCredentials.Chosen chosen) implements Outcome {}

        record Refused(Problem why) implements Outcome {}
    }
}
