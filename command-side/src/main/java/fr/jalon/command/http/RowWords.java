package fr.jalon.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;

/**
 * The words a form of many rows carries along for what its rows are about: {@code _of.person-12=Amina Benali}. Identifiers are all a
 * refusal knows; with these words the page that shows the rows again can name them. They are posted, answered, and kept nowhere.
 */
record RowWords(HttpServletRequest request) {

    private static final String PREFIX = "_of.";

    /** « Amina Benali, atelier 3 » for {@code lines[0].cells[1].status}; nothing for a form that carries no words. */
    Optional<String> of(String field) {
        var words = new LinkedHashSet<String>();
        for (int end = field.indexOf("]."); end >= 0; end = field.indexOf("].", end + 2)) {
            var row = field.substring(0, end + 2);
            for (String name : Collections.list(request.getParameterNames())) {
                if (name.startsWith(row) && name.indexOf('.', row.length()) < 0) {
                    Optional.ofNullable(request.getParameter(PREFIX + request.getParameter(name)))
                            .ifPresent(words::add);
                }
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
    }
}
