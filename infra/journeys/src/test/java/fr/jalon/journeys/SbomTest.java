package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each packaged jar says what it is made of: every library in it, and no more. */
class SbomTest {

    private static final String BOM = "META-INF/sbom/application.cdx.json";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    /** It names others, and is an empty jar that is not packaged. */
    private static final String NAMES_OTHERS = "spring-boot-starter";

    /** Put there by what packages the jar: unpacks it, and is no part of what runs. */
    private static final String UNPACKS = "spring-boot-jarmode-tools";

    @ParameterizedTest
    @ValueSource(strings = {"standalone", "command-app", "query-app"})
    void the_list_of_components_is_what_the_jar_holds(String application) throws Exception {
        try (var jar = packaged(application)) {
            var bom = bom(jar);
            var listed = new TreeSet<String>();
            bom.get("components")
                    .forEach(component -> listed.add(component.get("name").asString() + "-"
                            + component.get("version").asString()));
            var held = new TreeSet<String>();
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .filter(name -> !name.startsWith(LIBRARIES + UNPACKS))
                    .forEach(name -> held.add(name.substring(LIBRARIES.length(), name.length() - ".jar".length())));

            assertThat(held)
                    .hasSizeGreaterThan(50)
                    .allSatisfy(library -> assertThat(listed).anyMatch(component -> library.startsWith(component)));
            assertThat(listed)
                    .filteredOn(component -> !component.startsWith(NAMES_OTHERS))
                    .allSatisfy(component -> assertThat(held).anyMatch(library -> library.startsWith(component)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"standalone", "command-app", "query-app"})
    void it_is_the_same_whoever_builds_it(String application) throws Exception {
        try (var jar = packaged(application)) {
            var bom = bom(jar);
            assertThat(bom.has("serialNumber")).isFalse();
            assertThat(bom.at("/metadata/timestamp").asString("2026-01-01T00:00:00Z"))
                    .isEqualTo("2026-01-01T00:00:00Z");
            assertThat(bom.at("/metadata/component/name").asString()).startsWith(application);
        }
    }

    /** Beside that of the command side, under a name of its own. */
    private static JarFile packaged(String application) throws IOException {
        var beside = Objects.requireNonNull(System.getProperty("jalon.command.jar"));
        return new JarFile(beside.replace("command-app", application));
    }

    private static JsonNode bom(JarFile jar) throws Exception {
        try (var text = jar.getInputStream(jar.getEntry(BOM))) {
            return JsonMapper.shared().readTree(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
