package fr.jalon.query.http;

import fr.jalon.events.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame ({@code page}) and its French ({@code fr}). */
final class PageModel {
    private PageModel() {}

    /** For pages of somebody signed in; before anything that may refuse, for a refusal is shown in the same frame. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @ControllerAdvice(annotations = Page.class)
    static final class SignedIn {
        private final Frames frames;

        SignedIn(Frames frames) {
            this.frames = frames;
        }

        @ModelAttribute("page")
        PageFrame page(Actor actor, HttpServletRequest request) {
            return frames.around(actor, request);
        }

        @ModelAttribute("fr")
        French french() {
            return French.FRENCH;
        }
    }

    /** For the container's own error page: whoever is signed in keeps their menu. */
    @ControllerAdvice(assignableTypes = ErrorController.class)
    static final class Refusing {
        private final Frames frames;

        Refusing(Frames frames) {
            this.frames = frames;
        }

        @ModelAttribute("page")
        PageFrame page(Optional<Actor> actor, HttpServletRequest request) {
            return actor.map(frames::lost).orElseGet(() -> frames.kept(request));
        }

        @ModelAttribute("fr")
        French french() {
            return French.FRENCH;
        }
    }

    /** For pages anybody may open. */
    @ControllerAdvice(annotations = OpenPage.class)
    static final class Open {
        private final Frames frames;

        Open(Frames frames) {
            this.frames = frames;
        }

        @ModelAttribute("page")
        PageFrame page(HttpServletRequest request) {
            return frames.kept(request);
        }

        @ModelAttribute("fr")
        French french() {
            return French.FRENCH;
        }
    }
}
