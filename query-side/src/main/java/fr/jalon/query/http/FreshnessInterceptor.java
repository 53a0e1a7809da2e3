package fr.jalon.query.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds an answer asked for {@code after} a position (or with a Consistency-Token) until what it reads stands there. */
@Component
final class FreshnessInterceptor implements HandlerInterceptor {
    /** Set on the request when the views did not come in time: the page then says so. */
    static final String BEHIND = "behind";

    private final Freshness freshness;

    FreshnessInterceptor(Freshness freshness) {
        this.freshness = freshness;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        OptionalLong position = askedFor(request);
        if (position.isPresent()
                && handler instanceof HandlerMethod method
                && !freshness.await(position.getAsLong(), viewsOf(method))) {
            request.setAttribute(BEHIND, true);
        }
        return true;
    }

    /** The position the page is asked after: whoever comes with one has just recorded something. */
    static OptionalLong askedFor(HttpServletRequest request) {
        @Nullable String text = request.getParameter("after");
        if (text == null) {
            text = request.getHeader("Consistency-Token");
        }
        return text != null && text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static List<String> viewsOf(HandlerMethod method) {
        @Nullable Reads reads = method.getMethodAnnotation(Reads.class);
        if (reads == null) {
            reads = method.getBeanType().getAnnotation(Reads.class);
        }
        return reads == null ? List.of() : List.of(reads.value());
    }
}
