package fr.jalon.journeys;

import static fr.jalon.journeys.Association.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measured, not tested: how long the longest pages and files of a large association take to their first byte, and to be there whole.
 * {@code mvn verify -Dgroups=measure} writes it to {@code target/measures.txt}; decision 0023 says what was seen.
 */
@Tag("measure")
class LongWorkTest {

    private static final int FAMILIES = 2_000;
    private static final int SESSIONS = 30;
    private static final int OF_A_SESSION = 60;
    private static final int OF_A_GRID = 20;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);

    private final Product product = Products.standalone();
    private final Association association = Association.in(product, "ASSOCIATION");
    private final Account coordinator = association.open("COORDINATOR");
    private final Caller asking = coordinator.asking(product.address());
    private final Reader reader = Reader.signedIn(product.address(), coordinator.login(), coordinator.password());

    @Test
    void the_longest_pages_and_files_of_a_large_association() throws IOException {
        var launched = told(asking.command("/commands/programmes", """
            {"name": "Grand programme", "from": "2025-01-01", "to": "2025-12-31", "territories": [{"name": "Est"}], "funders": []}\
            """));
        var programme = "/programmes/" + launched.id();
        told(asking.command("/commands" + programme + "/indicators", "{\"builtIn\": \"families-reached\"}"));
        var people = families();
        var session = "";
        for (int from = 0; from < SESSIONS * OF_A_SESSION; from += OF_A_SESSION) {
            session = session(launched, people.subList(from, from + OF_A_SESSION));
        }
        var export = told(
                asking.command("/commands/operations/exports", "{\"list\": \"FAMILIES\", \"purpose\": \"CONTACT\"}"));
        reader.get("/exports/" + export.id() + "?after=" + export.token().orElseThrow());
        for (var address : List.of(
                "/familles",
                "/exports/" + export.id() + "/familles/xlsx",
                session,
                session + "/rattrapage",
                session + "/fichiers/grille/xlsx",
                programme + "/partage",
                programme + "/chiffres/families-reached",
                programme + "/chiffres/families-reached/fichiers/faits/xlsx",
                programme + "/chiffres/families-reached/fichiers/ecartes/xlsx")) {
            reader.took(address);
            var took = reader.took(address);
            assertThat(took.status()).as(address).isEqualTo(200);
            Files.writeString(
                    Path.of("target", "measures.txt"),
                    String.format(
                            Locale.ROOT,
                            "%s: first byte %d ms, whole %d ms%n",
                            address.replaceAll("-[0-9a-f-]{36}", ""),
                            took.first().toMillis(),
                            took.whole().toMillis()),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    private List<String> families() {
        var people = new ArrayList<String>();
        for (int family = 0; family < FAMILIES; family++) {
            people.add(told(asking.command("/commands/families", """
                {"homeArea": "UNKNOWN", "adults": [{"firstName": "Parent %1$d", "lastName": "Durand", "phone": "06 39 98 00 01",
                 "linkToChild": "MOTHER"}], "children": [{"firstName": "Enfant %1$d", "birthMonth": "2021-04"}]}\
                """.formatted(family)))
                    .json()
                    .get("adults")
                    .get(0)
                    .asString());
        }
        return people;
    }

    /** A session of six workshops to which all of these came, and where it is read. */
    private String session(Caller.Answer programme, List<String> people) {
        var workshops = IntStream.range(0, 6)
                .mapToObj(week ->
                        """
                        {"place": "Grande salle", "territory": "%1$s", "start": "%2$sT09:30", "end": "%2$sT11:30"}\
                        """.formatted(programme.json().get("territories").get(0).asString(), FIRST.plusWeeks(week)))
                .collect(Collectors.joining(", "));
        var session = told(asking.command(
                "/commands/sessions", """
                    {"programme": "%s", "name": "Session de %s", "capacity": %d, "workshops": [%s]}\
                    """.formatted(programme.id(), people.getFirst(), OF_A_SESSION, workshops)));
        var cells = session.json()
                .get("workshops")
                .valueStream()
                .map(workshop -> "{\"workshop\": \"" + workshop.asString() + "\", \"status\": \"PRESENT\"}")
                .collect(Collectors.joining(", "));
        for (int from = 0; from < people.size(); from += OF_A_GRID) {
            var lines = people.subList(from, from + OF_A_GRID).stream()
                    .map(person -> "{\"person\": \"" + person + "\", \"cells\": [" + cells + "]}")
                    .collect(Collectors.joining(", "));
            told(asking.command("/commands/sessions/" + session.id() + "/attendance", "{\"lines\": [" + lines + "]}"));
        }
        return "/sessions/" + session.id();
    }
}
