package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What each role reads of all there is to read: the list is the product's own, so what is added to it is tried at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunderSeesNoRowTest {

    private static final String ROW = "(person|family|session|workshop|pathway|event|account)-[0-9a-f]{8}";

    private final Watched product = Products.watched();
    private final World world = Products.leftAsItIs();
    private final World another = Products.anothers();

    @Test
    void a_funder_reads_no_row_and_no_id_of_anybody() {
        var read = Tour.of(world, "FUNDER").read();
        assertThat(read.keySet())
                .as("it does see figures, and what moved")
                .anyMatch(address -> address.contains("/progress"))
                .anyMatch(address -> address.contains("/changes"))
                .anyMatch(address -> address.matches("/projets/[^/]+/depuis.*"));
        var events = product.texts("select event_id from events.history");
        var sealed = product.texts(
                "select (regexp_matches(payload, '\"ciphertext\":\"([^\"]+)\"', 'g'))[1] from events.history");
        assertThat(sealed).isNotEmpty();
        read.forEach((address, text) -> {
            assertThat(text).as(address).doesNotContainPattern(ROW);
            assertThat(Stream.concat(events.stream(), sealed.stream()).filter(text::contains))
                    .as(address)
                    .isEmpty();
        });
    }

    @Test
    void the_files_a_funder_takes_hold_no_row_either() {
        var funder = world.pages("FUNDER");
        var project = "/projets/" + world.id("programme") + "/fichiers/";
        var figure = "/programmes/" + world.id("programme") + "/chiffres/families-reached/fichiers/";
        Stream.of("chiffres", "repartition", "depuis", "decisions")
                .map(project::concat)
                .forEach(file -> nobodyIsIn(funder, file));
        Stream.of("courbe", "mois", "motifs").map(figure::concat).forEach(file -> nobodyIsIn(funder, file));
        nobodyIsIn(funder, "/projets/fichiers");
        for (var rows : List.of("faits", "ecartes")) {
            assertThat(funder.get(figure + rows + "/csv").status()).as(rows).isEqualTo(403);
        }
        for (var other : List.of("?on=2020-01-01", "?position=1")) {
            assertThat(funder.get(project + "chiffres/csv" + other).status())
                    .as(other)
                    .isEqualTo(403);
        }
    }

    private void nobodyIsIn(Reader funder, String file) {
        var csv = funder.get(file + "/csv");
        assertThat(csv.status()).as(file).isEqualTo(200);
        assertThat(csv.body()).as(file).startsWith("\uFEFF").doesNotContainPattern(ROW);
        var workbook = funder.file(file + "/xlsx");
        assertThat(workbook).as(file).hasSizeGreaterThan(2);
        workbook.forEach((part, text) -> {
            assertThat(text).as(file + " " + part).doesNotContainPattern(ROW);
            assertThat(world.canaries.all().stream()
                            .filter(canary -> canary.field().matches("POST /commands/(families|people).*"))
                            .filter(canary -> canary.isIn(text)))
                    .as(file + " " + part)
                    .isEmpty();
        });
    }

    @Test
    void a_funder_sees_released_days_alone() {
        var funder = world.caller("FUNDER");
        var at = "/api/programmes/" + world.id("programme");
        for (var what : List.of("/progress", "/figures/families-reached", "/figures/families-reached/trajectory")) {
            assertThat(funder.get(at + what).status()).as(what).isEqualTo(200);
            for (var other : List.of("?on=2020-01-01", "?knownAt=2020-01-01T00:00:00Z", "?position=1")) {
                assertThat(funder.get(at + what + other).status())
                        .as(what + other)
                        .isEqualTo(403);
            }
        }
        assertThat(funder.get(at + "/changes").status()).isEqualTo(200);
        for (var other :
                List.of("?from=2020-01-01", "?to=2020-01-01", "?from=" + yesterday() + ".1", "?to=" + today())) {
            assertThat(funder.get(at + "/changes" + other).status()).as(other).isEqualTo(403);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    private static LocalDate yesterday() {
        return today().minusDays(1);
    }

    @Test
    void what_belongs_to_others_is_not_there() {
        for (var role : List.of("COORDINATOR", "ANIMATION", "FUNDER", "AUDITOR", "ADMINISTRATOR")) {
            var pages = world.pages(role);
            Address.reads().stream()
                    .filter(address -> !Set.of("format", "table").containsAll(address.variables()))
                    .map(address -> new Filling(another.ids, another.canaries).address(address.path()))
                    .forEach(address -> assertThat(pages.get(address).status())
                            .as(role + " " + address)
                            .isIn(403, 404));
        }
    }

    @Test
    void an_auditor_reads_no_name_and_no_phone() {
        // What the association wrote beside a figure is for auditors too, and where the sheets of their sample are
        // kept; and they
        // read again what they wrote themselves.
        nothingOf(Tour.of(world, "AUDITOR").read(), "(?!.*(/explanations#text|/sheet#keptIn|/conclusion#note)).*");
    }

    @Test
    void an_administrator_reads_nothing_of_a_family() {
        var read = Tour.of(world, "ADMINISTRATOR").read();
        nothingOf(read, "POST /commands/(families|people).*");
        read.forEach((address, text) -> assertThat(text).as(address).doesNotContainPattern("(family)-[0-9a-f]{8}"));
    }

    @Test
    void animation_reads_the_session_where_it_is_named_and_no_other() {
        var read = Tour.of(world, "ANIMATION").read();
        assertThat(String.join("\n", read.values())).contains(world.id("session"));
        nothingOf(read, "POST /commands/families.*(lastName|phone|birthMonth|linkToChild)");
        read.forEach((address, text) -> {
            assertThat(text).as(address).doesNotContain(world.id("otherSession"), world.id("otherPerson"));
            assertThat(text).as(address).doesNotContain(world.ungranted.get("session"));
        });
    }

    private void nothingOf(Map<String, String> read, String fields) {
        assertThat(read).isNotEmpty();
        read.forEach((address, text) -> assertThat(world.canaries.all().stream()
                        .filter(canary -> canary.field().matches(fields))
                        .filter(canary -> !canary.field().endsWith("linkToChild"))
                        .filter(canary -> canary.isIn(text) || canary.isShownIn(text)))
                .as(address)
                .isEmpty());
    }
}
