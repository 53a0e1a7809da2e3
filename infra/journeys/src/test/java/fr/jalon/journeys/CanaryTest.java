package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jalon.events.EventCatalogue;
import fr.jalon.events.EventType;
import fr.jalon.events.Personal;
import fr.jalon.events.value.LinkToChild;
import fr.jalon.journeys.Canaries.Canary;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Nothing personal is to be found in clear anywhere but on the pages of who may see it, and nowhere once it is erased. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CanaryTest {

    private final Watched product = Products.watched();
    private final Canaries canaries = new Canaries();
    private final World world = new World(product, canaries);
    private final Map<String, Tour> read = new HashMap<>();
    private List<Canary> setAside = List.of();

    /** One event is set aside in the dead letters on purpose: the view's table refuses that family's home area for a while. */
    @BeforeAll
    void a_letter_is_parked_and_names_are_searched_for() {
        product.execute("alter table views.family add constraint not_now check (home_area <> 'UNKNOWN') not valid");
        var before = canaries.count();
        world.say("/commands/families", Map.of("homeArea", "UNKNOWN"));
        setAside = canaries.since(before);
        await().until(() -> !product.texts("select 1 from views.dead_letter").isEmpty());
        product.execute("alter table views.family drop constraint not_now");
        var pages = world.pages("COORDINATOR");
        pages.form(
                "/familles",
                "/familles/recherche",
                Map.of("nom", canaries.release("POST /familles/recherche#nom", "nom")));
        pages.form(
                "/familles/nouvelle",
                "/familles/rapprochement",
                Map.of(
                        "adults[0].firstName",
                        canaries.release("POST /familles/rapprochement#typed", "firstName"),
                        "homeArea",
                        "UNKNOWN"));
    }

    @Test
    @Order(1)
    void every_text_of_every_command_is_a_canary_or_said_to_be_public() {
        var texts = new TreeSet<String>();
        Address.all().stream()
                .filter(mapping -> !mapping.verb().equals("GET"))
                .forEach(mapping -> mapping.body()
                        .ifPresent(body -> Bodies.fields(body).stream()
                                .filter(field -> field.isText() || field.type() == LinkToChild.class)
                                .forEach(field -> texts.add(mapping.name() + "#" + field.path()))));
        var told = new TreeSet<>(canaries.fields());
        told.add("POST /commands/password#current");
        told.add("POST /commands/password/link#code");
        told.add("POST /commands/password/link#chosen");
        told.removeIf(field -> !field.startsWith("POST /commands/"));
        var known = new TreeSet<>(told);
        known.addAll(Canaries.PUBLIC);
        known.addAll(Canaries.CODES);
        assertThat(texts).isEqualTo(known);
    }

    @Test
    @Order(2)
    void every_sealed_field_of_every_event_was_written() {
        var written = new TreeSet<String>();
        EventCatalogue.events().forEach(event -> {
            var paths = sealed(event, "");
            if (!paths.isEmpty()) {
                var type = event.getAnnotation(EventType.class).value();
                var payloads = String.join(
                        "\n", product.texts("select payload from events.history where type = '" + type + "'"));
                paths.forEach(path -> {
                    var name = path.substring(path.lastIndexOf('.') + 1);
                    if (!payloads.contains("\"" + name + "\":{\"owner\"")) {
                        written.add(type + "." + path);
                    }
                });
            }
        });
        assertThat(written).as("sealed fields that no canary ever filled").isEmpty();
    }

    private static List<String> sealed(Class<?> type, String at) {
        var found = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            var part = component.getGenericType() instanceof ParameterizedType list
                    ? list.getActualTypeArguments()[0]
                    : component.getType();
            if (part == Personal.class) {
                found.add(at + component.getName());
            } else if (part instanceof Class<?> record && record.isRecord()) {
                found.addAll(sealed(record, at + component.getName() + "."));
            }
        }
        return found;
    }

    @Test
    @Order(3)
    void no_table_holds_one_in_clear() {
        var tables = product.tables();
        assertThat(tables).containsKeys("events.domain_event", "command.remembered_request", "views.dead_letter");
        assertThat(tables.get("views.dead_letter")).isNotEmpty();
        assertThat(tables.get("views.token_entry")).isNotEmpty();
        assertThat(tables.get("command.remembered_request")).isNotEmpty();
        var found = new TreeMap<String, Set<String>>();
        tables.forEach((table, rows) -> rows.forEach(row -> canaries.all().stream()
                .filter(canary -> canary.isIn(row))
                .forEach(canary ->
                        found.computeIfAbsent(table, _ -> new TreeSet<>()).add(canary.field()))));
        assertThat(found).isEmpty();
    }

    @Test
    @Order(4)
    void no_file_no_word_and_no_metric_holds_one_in_clear() {
        assertThat(found(String.join("\n", product.process().words())))
                .as("the log")
                .isEmpty();
        assertThat(found(product.administrator().get("/actuator/prometheus").body()))
                .as("the metrics")
                .isEmpty();
        product.files()
                .forEach((file, text) -> assertThat(canaries.all().stream()
                                .filter(canary -> text.contains(canary.value()) && canary.isIn(text))
                                .filter(canary -> canary.value().length() > 7))
                        .as(file.toString())
                        .isEmpty());
    }

    private List<Canary> found(String text) {
        return canaries.all().stream().filter(canary -> canary.isIn(text)).toList();
    }

    @Test
    @Order(5)
    void the_coordinator_sees_what_is_known_of_people_and_search_finds_them() {
        var read = read("COORDINATOR");
        var pages = world.pages("COORDINATOR");
        current().forEach(canary -> {
            assertThat(canary.isShownIn(read)).as(canary.toString()).isTrue();
            if (canary.field().matches(".*adults.*(first|last)Name")) {
                assertThat(pages.form("/familles", "/familles/recherche", Map.of("nom", canary.value()))
                                .body())
                        .as(canary.toString())
                        .contains("<h1", "/familles/family-");
            }
        });
    }

    /** All that this role reads, as long as nothing more is recorded. */
    private String read(String role) {
        return read.computeIfAbsent(role, _ -> Tour.of(world, role)).text();
    }

    /** What families and colleagues are known by now: a correction took the place of what was declared before it. */
    private List<Canary> current() {
        return canaries.all().stream()
                .filter(canary -> !setAside.contains(canary))
                .filter(canary ->
                        canary.field().matches("POST /commands/(families|people|sessions/.*(/newcomers|#keptIn)).*"))
                .filter(canary -> !canary.field().matches("POST /commands/families/\\{family}/(adults|children)#.*"))
                .toList();
    }

    @Test
    @Order(6)
    void nobody_else_sees_more_than_the_first_names_of_their_hall() {
        var people = canaries.all().stream()
                .filter(canary -> canary.field()
                        .matches("POST /(commands/(families|people|audit|sessions/.*(/newcomers|#keptIn))|familles).*"))
                .toList();
        for (var role : List.of("FUNDER", "AUDITOR", "ADMINISTRATOR")) {
            var read = read(role);
            // Whoever controls a sample reads which binder to open, and what they wrote themselves.
            var own = role.equals("AUDITOR") ? ".*(/sheet#keptIn|/conclusion#note)" : "nothing";
            assertThat(people.stream()
                            .filter(canary -> !canary.field().matches(own))
                            .filter(canary -> canary.isIn(read) || canary.isShownIn(read)))
                    .as(role)
                    .isEmpty();
        }
        var hall = read("ANIMATION");
        // The links a newcomer may have to a child are a list on the hall\'s form: finding one says nothing.
        assertThat(people.stream()
                        .filter(canary -> !canary.field().endsWith("linkToChild"))
                        .filter(canary -> canary.isIn(hall))
                        .map(canary -> canary.field()))
                .as("first names of a session's own people")
                .isSubsetOf(
                        "POST /commands/families#adults[].firstName",
                        "POST /commands/people/professionals#firstName",
                        "POST /commands/sessions/{session}/workshops/{workshop}/newcomers#firstName");
    }

    @Test
    @Order(7)
    void display_names_are_shown_to_the_administrator_alone_and_sign_in_names_to_nobody() {
        var names = of("POST /commands/accounts#displayName");
        var secrets = canaries.all().stream()
                .filter(canary -> canary.field().matches(".*#(login|oneTimePassword|chosen)"))
                .toList();
        for (var role : List.of("COORDINATOR", "ANIMATION", "FUNDER", "AUDITOR", "ADMINISTRATOR")) {
            var read = read(role);
            assertThat(secrets.stream().filter(canary -> canary.isIn(read)))
                    .as(role)
                    .isEmpty();
            if (role.equals("ADMINISTRATOR")) {
                assertThat(names).as(role).allMatch(canary -> canary.isIn(read) || canary.equals(names.get(4)));
            } else {
                assertThat(names.stream().filter(canary -> canary.isIn(read)))
                        .as(role)
                        .isEmpty();
            }
        }
    }

    private List<Canary> of(String field) {
        return canaries.all().stream()
                .filter(canary -> canary.field().equals(field))
                .toList();
    }

    @Test
    @Order(8)
    void once_erased_a_person_is_nowhere_and_the_figures_stand() {
        var erased = canaries.all().stream()
                .filter(canary -> canary.field().matches("POST /commands/(families|people|sessions/.*/newcomers).*"))
                .filter(canary -> canary.field().matches(".*#(.*\\.)?(firstName|lastName|phone|birthMonth)"))
                .toList();
        assertThat(erased).hasSizeGreaterThan(12);
        var before = figures();
        everybody().forEach(person -> world.say("/commands/people/" + person + "/erasure", Map.of()));
        read.clear();
        for (var role : List.of("COORDINATOR", "ANIMATION", "FUNDER", "AUDITOR", "ADMINISTRATOR")) {
            var read = read(role);
            assertThat(erased.stream().filter(canary -> canary.isIn(read) || canary.isShownIn(read)))
                    .as(role)
                    .isEmpty();
        }
        var pages = world.pages("COORDINATOR");
        var family = pages.get("/familles/" + world.id("family") + "?after=" + world.position())
                .body();
        var session = pages.get("/sessions/" + world.id("session")).body();
        assertThat(family).contains("effacé");
        assertThat(session).contains("effacé");
        var found = pages.form(
                "/familles",
                "/familles/recherche",
                Map.of("nom", erased.getFirst().value()));
        assertThat(found.body()).doesNotContain("/familles/family-");
        assertThat(figures()).isEqualTo(before);
    }

    /** Adults and children of its families, newcomers and professionals. */
    private List<String> everybody() {
        return product.texts("select id from command.belonging where id like 'person-%' and organisation = '"
                + world.id("organisation") + "'");
    }

    private String figures() {
        return world.caller("COORDINATOR")
                .get("/api/programmes/" + world.id("programme") + "/progress?after=" + world.position())
                .json()
                .get("figures")
                .toString()
                .replaceAll("position=\\d+", "position=…");
    }

    @Test
    @Order(9)
    void what_was_written_after_the_erasure_holds_none_either() {
        no_table_holds_one_in_clear();
        no_file_no_word_and_no_metric_holds_one_in_clear();
    }
}
