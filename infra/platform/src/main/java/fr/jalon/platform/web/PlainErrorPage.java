package fr.jalon.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * The error page of a process without pages. Where templates are, theirs win: {@code error/404.html} and so on, or {@code error.html};
 * Spring's own search for them stands back where there is any other {@link ErrorViewResolver}, so it is done here.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PlainErrorPage implements ErrorViewResolver {

    private final ResourceLoader resources;

    PlainErrorPage(ResourceLoader resources) {
        this.resources = resources;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return Stream.of("error/" + status.value(), "error/" + status.value() / 100 + "xx", "error")
                .filter(this::isTemplated)
                .findFirst()
                .map(template -> new ModelAndView(template, model))
                .orElseGet(() -> new ModelAndView((View) PlainErrorPage::render, Map.copyOf(model)));
    }

    private boolean isTemplated(String view) {
        return resources.getResource("classpath:/templates/" + view + ".html").exists();
    }

    private static void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws java.io.IOException {
        Map<String, ?> described = model == null ? Map.of() : model;
        PlainPage.write(
                request, response, String.valueOf(described.get("title")), String.valueOf(described.get("detail")));
    }
}
