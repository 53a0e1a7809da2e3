package fr.jalon.query.http;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the frame of a page, and keeps it with the request so that a refusal is shown in the same frame. */
@Component
final class Frames {
    private static final String KEPT = Frames.class.getName();

    private final Today today;
    private final boolean demo;

    Frames(Today today, @Value("${jalon.demo:false}") boolean demo) {
        this.today = today;
        this.demo = demo;
    }

    PageFrame around(Actor actor, HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        PageFrame frame = new PageFrame(
                named(actor.role()),
                Menu.of(actor, path),
                demoDay(),
                hall(actor),
                FreshnessInterceptor.askedFor(request).isPresent());
        request.setAttribute(KEPT, frame);
        return frame;
    }

    /** Where the address leads nowhere, or nowhere this person may go. */
    PageFrame lost(Actor actor) {
        return new PageFrame(named(actor.role()), Menu.of(actor, ""), demoDay(), hall(actor), false);
    }

    PageFrame open() {
        return new PageFrame(null, List.of(), demoDay(), null, false);
    }

    PageFrame kept(HttpServletRequest request) {
        return request.getAttribute(KEPT) instanceof PageFrame frame ? frame : open();
    }

    boolean demo() {
        return demo;
    }

    private @Nullable String demoDay() {
        return demo ? French.FRENCH.longDay(today.date()) : null;
    }

    private static @Nullable String hall(Actor actor) {
        return switch (actor.role()) {
            case COORDINATOR, ANIMATION -> actor.account().value();
            case FUNDER, AUDITOR, ADMINISTRATOR -> null;
        };
    }

    private static String named(Role role) {
        return French.FRENCH.word(role);
    }
}
