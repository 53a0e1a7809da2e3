package fr.jalon.query.http;

import fr.jalon.events.Actor;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door of each role, and one's own password. */
@Page
final class OwnPages {
    @GetMapping("/")
    String home(Actor actor) {
        return "redirect:" + Menu.home(actor.role());
    }

    @GetMapping("/mot-de-passe")
    String password() {
        return "http/password";
    }
}
