package fr.jalon.query.family.directory;

import fr.jalon.events.Actor;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.Role;
import fr.jalon.query.family.Likeness;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * « Peut-être la même personne ? »: before a family is registered, shows whose name is alike. It never blocks: when nobody is, the
 * form goes on by itself to where it is recorded.
 */
@Page
@Reads("family")
final class SamePersonPage {
    private static final double ALIKE = 0.9;
    private static final Pattern FIRST_NAME = Pattern.compile("adults\\[(\\d{1,2})]\\.firstName");

    private final Families families;

    SamePersonPage(Families families) {
        this.families = families;
    }

    /** Somebody known whose name is alike; {@code percent} says how much. */
    record Candidate(FamilyId family, String name, int percent) {}

    /** A field of the form, to send on as it was typed. */
    record Field(String name, String value) {}

    @PostMapping("/familles/rapprochement")
    Object compare(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        Door.require(actor, Role.COORDINATOR);
        List<Candidate> candidates = candidates(families.all(actor), names(typed));
        if (candidates.isEmpty()) {
            return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                    .location(URI.create("/commands/families"))
                    .build();
        }
        List<Field> fields = typed.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .flatMap(field -> field.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> new Field(field.getKey(), value)))
                .toList();
        return new ModelAndView("family/same", Map.of("candidates", candidates, "fields", fields));
    }

    private static List<String> names(MultiValueMap<String, String> typed) {
        return new TreeMap<>(typed)
                .keySet().stream()
                        .map(FIRST_NAME::matcher)
                        .filter(field -> field.matches())
                        .map(field -> said(typed, field.group()) + " "
                                + said(typed, "adults[" + field.group(1) + "].lastName"))
                        .filter(name -> !name.isBlank())
                        .toList();
    }

    private static String said(MultiValueMap<String, String> typed, String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    private static List<Candidate> candidates(List<FamilyFile> known, List<String> names) {
        return known.stream()
                .flatMap(family -> family.adults().stream()
                        .filter(FamilyFile.Adult::here)
                        .map(adult -> new Candidate(family.id(), adult.full(), percent(names, adult.full()))))
                .filter(candidate -> candidate.percent() >= ALIKE * 100)
                .sorted(Comparator.comparing(Candidate::percent).reversed().thenComparing(Candidate::name))
                .toList();
    }

    private static int percent(List<String> names, String known) {
        return (int) Math.round(100
                * names.stream()
                        .mapToDouble(name -> Likeness.of(name, known))
                        .max()
                        .orElse(0));
    }
}
