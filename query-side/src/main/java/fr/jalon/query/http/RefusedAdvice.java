package fr.jalon.query.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says « introuvable » and « pas ouvert à votre rôle »: as a page to a person, as problem details to a program. */
@ControllerAdvice
final class RefusedAdvice {
    private final Frames frames;

    RefusedAdvice(Frames frames) {
        this.frames = frames;
    }

    @ExceptionHandler(Absent.class)
    Object absent(HttpServletRequest request) {
        return answer(request, RefusedRead.absent());
    }

    @ExceptionHandler(NotAllowed.class)
    Object notAllowed(NotAllowed refusal, HttpServletRequest request) {
        return answer(request, RefusedRead.of(refusal));
    }

    private Object answer(HttpServletRequest request, ProblemDetail problem) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return ResponseEntity.status(problem.getStatus())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        Map<String, Object> model = Map.of(
                "page", frames.kept(request),
                "fr", French.FRENCH,
                "title", String.valueOf(problem.getTitle()),
                "sentence", String.valueOf(problem.getDetail()));
        return new ModelAndView("error/refused", model, HttpStatus.valueOf(problem.getStatus()));
    }
}
