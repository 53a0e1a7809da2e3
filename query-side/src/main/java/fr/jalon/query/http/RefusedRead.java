package fr.jalon.query.http;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What a program is told when something is not there for it, or not open to its role. */
public final class RefusedRead {
    private RefusedRead() {}

    /** Nothing of that name, or nothing they may reach. */
    public static ProblemDetail absent() {
        return problem(
                HttpStatus.NOT_FOUND,
                "absent",
                "Introuvable",
                "Rien ici à cette adresse, ou rien qui vous soit ouvert.");
    }

    /** Not open to whoever asks. */
    public static ProblemDetail of(NotAllowed refusal) {
        return problem(HttpStatus.FORBIDDEN, refusal.code(), "Accès refusé", refusal.sentence());
    }

    private static ProblemDetail problem(HttpStatus status, String code, String title, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("urn:jalon:" + code));
        problem.setTitle(title);
        problem.setProperty("code", code);
        return problem;
    }
}
