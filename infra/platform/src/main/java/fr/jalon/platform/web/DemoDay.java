package fr.jalon.platform.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.web.context.ServletContextAware;

/**
 * What the pages that no template makes say of a demonstration, so that nobody takes it for the real thing. It is left under {@value
 * #NAME} in the servlet context, for the command side's own pages too; without the demonstration nothing is.
 */
@Component
@ConditionalOnBooleanProperty("jalon.demo")
final class DemoDay implements ServletContextAware {

    static final String NAME = "jalon.demo-day";
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);

    private final Clock clock;

    DemoDay(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void setServletContext(ServletContext context) {
        Supplier<String> day = () -> LONG_DAY.format(LocalDate.now(clock));
        context.setAttribute(NAME, day);
    }

    /** The line to show above a page, as HTML; empty without the demonstration. */
    static String lineFor(ServletRequest request) {
        return request.getServletContext().getAttribute(NAME) instanceof Supplier<?> day
                ? "<p class=\"demo\">date de démonstration&#160;: " + day.get() + "</p>"
                : "";
    }
}
