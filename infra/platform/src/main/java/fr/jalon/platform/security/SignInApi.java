package fr.jalon.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The sign-in form's other end, in every process. */
@RestController
class SignInApi {

    private final PasswordSignIn passwords;
    private final SignInCookies cookies;
    private final KnownDevices devices;

    SignInApi(PasswordSignIn passwords, SignInCookies cookies, KnownDevices devices) {
        this.passwords = passwords;
        this.cookies = cookies;
        this.devices = devices;
    }

    @PostMapping("/connexion")
    ResponseEntity<Void> signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String suite,
            HttpServletRequest request) {
        String next = Addresses.ours(suite);
        try {
            SignedIn signedIn = passwords.check(username, password, SignedIn.By.COOKIE, SignInPlace.of(request));
            return to(
                    signedIn.mustChangePassword() ? "/mot-de-passe" : next,
                    cookies.begin(signedIn.actor().account(), signedIn.generation(), request),
                    devices.remember(username, request));
        } catch (BadCredentialsException wrong) {
            String again = UriComponentsBuilder.fromPath("/connexion")
                    .queryParam("erreur")
                    .queryParam("suite", "{suite}")
                    .encode()
                    .buildAndExpand(next)
                    .toUriString();
            return to(again, cookies.none(request));
        }
    }

    @PostMapping("/deconnexion")
    ResponseEntity<Void> signOut(HttpServletRequest request) {
        return to("/connexion?sortie", cookies.none(request));
    }

    private static ResponseEntity<Void> to(String address, ResponseCookie... set) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .header(
                        HttpHeaders.SET_COOKIE,
                        Arrays.stream(set).map(ResponseCookie::toString).toArray(String[]::new))
                .build();
    }
}
