package fr.jalon.platform.upcasting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventCatalogue;
import fr.jalon.events.EventSamples;
import fr.jalon.events.EventType;
import fr.jalon.events.StoredJson;
import fr.jalon.platform.eventstore.NamedEventSerializer;
import fr.jalon.platform.eventstore.StoredNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every event ever written, as its contract file holds it, is read by the store: its serializer, through its upcasters. */
class StoredContractTest {

    private static final NamedEventSerializer SERIALIZER =
            new NamedEventSerializer(new StoredNames(EventCatalogue.events()));

    @TestFactory
    Stream<DynamicTest> each_contract_file_is_read_by_the_store_as_its_event() throws Exception {
        var files = contract();
        assertThat(files).hasSizeGreaterThanOrEqualTo(EventCatalogue.events().size());
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> reads(file.getKey(), file.getValue())));
    }

    /** The contract files are held against these settings where the events are; so they must be the store's. */
    @Test
    void the_store_writes_as_the_contract_says() {
        assertThat(EventSamples.all())
                .flatExtracting(
                        sample -> Stream.of(sample.full(), sample.minimal()).toList())
                .allSatisfy(event -> assertThat(
                                SERIALIZER.serialize(event, String.class).getData())
                        .isEqualTo(StoredJson.mapper().writeValueAsString(event)));
    }

    private static void reads(String file, String stored) {
        var parts = file.split("\\.");
        var entry = new GenericDomainEventEntry<>(
                "stream",
                "stream-1",
                0,
                "event-1",
                "2025-03-17T09:00:00.000000Z",
                parts[0] + "." + parts[1],
                parts[2],
                stored,
                "{}");
        var upcasted = new EventUpcasterChain(upcasters())
                .upcast(Stream.of(new InitialEventRepresentation(entry, SERIALIZER)))
                .toList();
        assertThat(upcasted).hasSize(1);
        DomainEvent event = SERIALIZER.deserialize(data(upcasted.getFirst()));
        var type = Objects.requireNonNull(event.getClass().getAnnotation(EventType.class));
        assertThat(type.value()).isEqualTo(parts[0] + "." + parts[1]);
        if (Integer.parseInt(parts[2]) == type.revision()) {
            assertThat(SERIALIZER.serialize(event, String.class).getData())
                    .isEqualTo(StoredJson.mapper().readTree(stored).toString());
        }
    }

    private static org.axonframework.serialization.SerializedObject<?> data(IntermediateEventRepresentation event) {
        return event.getData();
    }

    /** All there are: an upcaster is declared by its class alone. */
    private static List<JsonUpcaster> upcasters() {
        var classes = new ClassPathScanningCandidateComponentProvider(false);
        classes.addIncludeFilter(new AssignableTypeFilter(JsonUpcaster.class));
        return classes.findCandidateComponents("fr.jalon.platform.upcasting").stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .filter(name -> !name.contains("Test$"))
                .sorted()
                .map(StoredContractTest::upcaster)
                .toList();
    }

    private static JsonUpcaster upcaster(String name) {
        try {
            return (JsonUpcaster) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name + " is not an upcaster the store could use", e);
        }
    }

    private static Map<String, String> contract() throws URISyntaxException, IOException {
        var folder = Objects.requireNonNull(EventSamples.class.getResource("/contract"))
                .toURI();
        if (folder.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                return texts(jar.getPath("/contract"));
            }
        }
        return texts(Path.of(URI.create(folder.toString())));
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> texts.put(file.getFileName().toString(), text(file)));
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
