package fr.jalon.query.http;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in; with the demonstration on, its accounts are shown. */
@OpenPage
final class SignInPage {
    private final Frames frames;

    SignInPage(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/connexion")
    String signIn(@RequestParam MultiValueMap<String, String> asked, Model model) {
        model.addAttribute("failed", asked.containsKey("erreur"));
        model.addAttribute("left", asked.containsKey("sortie"));
        model.addAttribute("next", asked.getFirst("suite"));
        model.addAttribute("demo", frames.demo());
        return "http/sign-in";
    }

    /** Where a one-time link leads. Its secret stands after the sign #, which no server is ever told. */
    @GetMapping("/acces")
    String link(@RequestParam(required = false) @Nullable String refus, Model model) {
        model.addAttribute("refused", RefusedPassword.of(refus));
        return "http/link";
    }

    @GetMapping("/accessibilite")
    String accessibility() {
        return "http/accessibility";
    }
}
