package fr.jalon.query.http;

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

    @GetMapping("/accessibilite")
    String accessibility() {
        return "http/accessibility";
    }
}
