package fr.jalon.query.http;

import fr.jalon.events.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front door of each role, and one's own password. */
@Page
final class OwnPages {
    @GetMapping("/")
    String home(Actor actor) {
        return "redirect:" + Menu.home(actor.role());
    }

    @GetMapping("/mot-de-passe")
    String password(
            @RequestParam(required = false) @Nullable String refus,
            @RequestParam(required = false) @Nullable String change,
            Model model) {
        model.addAttribute("refused", RefusedPassword.of(refus));
        model.addAttribute("changed", change != null && refus == null);
        return "http/password";
    }
}
