package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files an operator is given say what is so: every measure they name is told by the product, every alert has its runbook. */
class WatchedByPrometheusTest {

    private static final Path INFRA = Path.of("..").toAbsolutePath().normalize();

    /** Names, but for what stands between braces, quotes or brackets and for the labels of a grouping. */
    private static final Pattern ASIDE =
            Pattern.compile("\\{[^}]*}|\\[[^]]*]|\"[^\"]*\"|\\b(by|without|on)\\s*\\([^)]*\\)");

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");
    private static final Set<String> OF_THE_LANGUAGE =
            Set.of("max", "min", "sum", "rate", "increase", "changes", "topk", "and", "or", "unless");

    /** Said by Prometheus itself. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    @Test
    void every_measure_of_the_alerts_and_of_the_dashboard_is_told_by_the_product() throws Exception {
        var product = Products.standalone();
        product.administrator()
                .command("/commands/organisations", "{\"name\": \"Mesurée\", \"kind\": \"ASSOCIATION\"}");
        var scrape = product.administrator().getText("/actuator/prometheus");
        assertThat(scrape.status()).isEqualTo(200);
        var told = scrape.body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]")[0])
                .collect(Collectors.toSet());

        var named = new TreeSet<String>();
        expressions().forEach(expression -> named.addAll(names(expression)));

        assertThat(named).hasSizeGreaterThan(15).contains("jalon_backup_age_seconds", "jalon_view_lag_seconds");
        named.removeAll(OF_PROMETHEUS);
        assertThat(told).containsAll(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sum by (why) (rate(a_total{b=\"c\", d!=\"e\"}[5m])) | a_total",
                "max(a) > 2 * 86400 and max(changes(b_seconds[2m])) == 0 | a b_seconds"
            })
    void names_are_read_out_of_an_expression(String expression, String expected) {
        assertThat(names(expression)).isEqualTo(new TreeSet<>(List.of(expected.split(" "))));
    }

    private static Set<String> names(String expression) {
        return NAME.matcher(ASIDE.matcher(expression).replaceAll(" "))
                .results()
                .map(found -> found.group())
                .filter(name -> !OF_THE_LANGUAGE.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> expressions() throws IOException {
        var found = new ArrayList<String>();
        rules().forEach(rule -> found.add(rule.get("expr").asString()));
        dashboard().get("panels").findValues("expr").forEach(expression -> found.add(expression.asString()));
        return found;
    }

    private static JsonNode rules() throws IOException {
        return yaml(INFRA.resolve("prometheus/alerts.yml")).get("groups").get(0).get("rules");
    }

    private static JsonNode dashboard() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(INFRA.resolve("grafana/jalon.json")));
    }

    private static JsonNode yaml(Path file) throws IOException {
        return JsonMapper.shared().valueToTree(new Yaml().<Object>load(Files.readString(file)));
    }

    @Test
    void every_alert_has_a_runbook_and_a_test() throws Exception {
        var tests = Files.readString(INFRA.resolve("prometheus/alerts_test.yml"));
        for (var rule : rules()) {
            assertThat(INFRA.resolveSibling(rule.at("/annotations/runbook").asString()))
                    .exists();
            assertThat(tests).contains("alertname: " + rule.get("alert").asString());
            assertThat(rule.at("/labels/severity").asString()).isIn("page", "ticket");
        }
    }

    @Test
    void the_dashboard_is_one_that_grafana_takes() throws Exception {
        var dashboard = dashboard();
        var panels = dashboard.get("panels");
        var ids = panels.findValues("id").stream().map(JsonNode::asInt).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(panels.size());
        assertThat(dashboard.get("uid").asString()).isEqualTo("jalon");
        for (var panel : panels) {
            assertThat(panel.get("type").asString()).isIn("row", "stat", "timeseries");
            assertThat(panel.at("/gridPos/x").asInt() + panel.at("/gridPos/w").asInt())
                    .isLessThanOrEqualTo(24);
            panel.path("targets")
                    .forEach(target ->
                            assertThat(target.at("/datasource/uid").asString()).isEqualTo("${source}"));
        }
    }

    static List<Path> yamls() throws IOException {
        try (var files = Stream.of("prometheus", "grafana", "compose")
                .map(INFRA::resolve)
                .flatMap(folder -> {
                    try {
                        return Files.walk(folder);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("yamls")
    void is_well_formed(Path file) throws Exception {
        assertThat(yaml(file).isObject()).isTrue();
    }

    @Test
    void what_compose_mounts_from_here_is_here() throws Exception {
        var services = yaml(INFRA.resolve("compose/compose.yaml")).get("services");
        var mounted = services.findValues("volumes").stream()
                .flatMap(volumes -> volumes.valueStream().map(JsonNode::asString))
                .filter(volume -> volume.startsWith("."))
                .map(volume ->
                        INFRA.resolve("compose").resolve(volume.split(":")[0]).normalize())
                // Made by the operator, as the runbook has it.
                .filter(file -> !file.endsWith("tls") && !file.endsWith("secrets"))
                .toList();
        assertThat(mounted)
                .hasSizeGreaterThan(6)
                .allSatisfy(file -> assertThat(file).exists());
        assertThat(services.propertyNames())
                .contains("postgres", "command-1", "command-2", "query", "proxy", "prometheus", "grafana");
    }

    @ParameterizedTest
    @CsvSource({"check rules alerts.yml", "test rules alerts_test.yml", "check config --syntax-only prometheus.yml"})
    void promtool_takes_it(String command) throws Exception {
        var promtool = Path.of("/usr/bin/promtool");
        if (System.getenv("CI") == null) {
            assumeThat(promtool).as("promtool comes with Debian's prometheus").exists();
        }
        var said = new ArrayList<>(List.of(promtool.toString()));
        said.addAll(List.of(command.split(" ")));
        var process = new ProcessBuilder(said)
                .directory(INFRA.resolve("prometheus").toFile())
                .redirectErrorStream(true)
                .start();
        var words = process.inputReader().readAllAsString();
        assertThat(process.waitFor()).as(words).isZero();
    }
}
