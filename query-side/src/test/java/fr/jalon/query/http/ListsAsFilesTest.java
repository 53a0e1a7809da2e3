package fr.jalon.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every list and every table of a page leaves as a file too, or is named here with the reason why it does not. */
class ListsAsFilesTest {
    /** A table, rows, or anything that stands as often as there are things to show, whatever it looks like. */
    private static final Pattern LIST = Pattern.compile(
            "<table|class=\"rows|<(li|tr|article|section|div|fieldset|p|dt|dd|ul|ol|dl|figure)\\b[^>]*\\bth:each");

    private static final String FILE = "layout :: files(";

    private static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("access/account", "what was done of one account is in the history"),
            Map.entry("audit/mission", "its samples, each of which is a file"),
            Map.entry("family/alike", "a question asked before registering or completing a file"),
            Map.entry("family/directory", "families leave with names, once their purpose is recorded"),
            Map.entry("family/family", "one family: the copy of each person is printed"),
            Map.entry("family/new", "fields to fill in"),
            Map.entry("family/sensitivity", "its openings are in the file of who saw what"),
            Map.entry("layout", "the menu"),
            Map.entry("operations/view", "the state of this moment, for programs at /api/operations"),
            Map.entry("operations/workings", "the state of this moment, for programs at /api/operations"),
            Map.entry("pathway/booklet", "a paper to print"),
            Map.entry("pathway/stages", "the steps of one person, printed as the booklet"),
            Map.entry("pathway/steps", "the steps of one person, printed as the booklet"),
            Map.entry("people/assessment", "a paper to print"),
            Map.entry("people/copy", "a paper to print, for the person alone"),
            Map.entry("people/erasure", "a question asked before erasing"),
            Map.entry("people/person", "one person: their requests are in the file of requests"),
            Map.entry("programme/cards", "a part of pages that link the file of the breakdown"),
            Map.entry(
                    "programme/indicators",
                    "the forms that define them: the figures they give are in the file of the programme"),
            Map.entry("programme/launch", "fields to fill in"),
            Map.entry("programme/programmes", "names to choose from"),
            Map.entry("programme/target", "fields to fill in"),
            Map.entry(
                    "project/changed-facts",
                    "the facts are in the files of the figure, the causes in that of what moved"),
            Map.entry("project/note", "the texts beside one figure"),
            Map.entry("project/project", "the part of it that is a table links its files"),
            Map.entry("project/sharing", "what is seen before it is shared is no file; once shared it is one"),
            Map.entry("session/attendance", "marks to take in the hall; the session has the file"),
            Map.entry("session/attestation", "a paper, and a PDF"),
            Map.entry("session/attestation-paper", "the PDF itself"),
            Map.entry("session/catch-up", "a grid to fill in; the session has the file"),
            Map.entry("session/meetings", "the work of a day"),
            Map.entry("session/places", "who waits is named: the people of a session leave with a purpose"),
            Map.entry("session/plan", "programmes to choose from"),
            Map.entry("session/seats", "three numbers under their drawing"),
            Map.entry("session/session", "its workshops, each with what can be done; the grid links the file"),
            Map.entry("session/sheet", "a paper to sign"),
            Map.entry("session/to-tell", "names and telephones that serve until each is told: by decision, no file"),
            Map.entry("session/today", "the work of a day"));

    @Test
    void each_links_its_file_or_says_why_not() throws IOException {
        var without = new TreeSet<String>();
        templates().forEach((name, text) -> {
            if (LIST.matcher(text).find() && !text.contains(FILE)) {
                without.add(name);
            }
        });
        assertThat(without).isEqualTo(new TreeSet<>(WITHOUT.keySet()));
    }

    private static Map<String, String> templates() throws IOException {
        Map<String, String> templates = new TreeMap<>();
        for (Resource template :
                new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
            String address = template.getURL().toString();
            templates.put(address.replaceAll(".*/templates/(.*)\\.html", "$1"), text(template));
        }
        return templates;
    }

    private static String text(Resource template) {
        try {
            return template.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
