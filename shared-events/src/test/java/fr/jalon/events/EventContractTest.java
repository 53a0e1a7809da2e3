package fr.jalon.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import fr.jalon.events.EventSamples.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** What is stored stays readable for ever: the files under {@code contract} are written by hand-over, never by this test. */
class EventContractTest {

    private static final Path FILES = Path.of("src/test/resources/contract");
    private final JsonMapper json = StoredJson.mapper();

    @TestFactory
    Stream<DynamicTest> each_sample_is_stored_as_its_contract_file_says_and_reads_back_as_it_was() {
        return EventSamples.all().stream()
                .flatMap(sample -> sample.hasOptionalParts()
                        ? Stream.of(Map.entry(ContractFile.full(sample), sample.full()), minimal(sample))
                        : Stream.of(Map.entry(ContractFile.full(sample), sample.full())))
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> holds(entry.getKey(), entry.getValue())));
    }

    /** Older revisions are read through the store's upcasters, and proved there; here stands that their event still exists. */
    @Test
    void every_contract_file_belongs_to_an_event_that_still_exists() throws IOException {
        Map<String, Class<? extends DomainEvent>> events = EventCatalogue.events().stream()
                .collect(Collectors.toMap(type -> ContractFile.type(type).value(), Function.identity()));
        try (Stream<Path> files = Files.list(FILES)) {
            List<ContractFile> contracts = files.map(
                            file -> ContractFile.parse(file.getFileName().toString()))
                    .toList();
            assertThat(contracts).isNotEmpty().allSatisfy(contract -> {
                assertThat(events).containsKey(contract.name());
                stillReads(contract, Objects.requireNonNull(events.get(contract.name())));
            });
        }
    }

    @Test
    void a_field_nobody_knows_any_more_is_passed_over() {
        DomainEvent sample = EventSamples.all().getFirst().full();
        String stored = json.writeValueAsString(sample);
        String withMore = stored.substring(0, stored.length() - 1) + ",\"forgotten\":{\"a\":[1]}}";
        assertThat(json.readValue(withMore, sample.getClass())).isEqualTo(sample);
    }

    private void stillReads(ContractFile contract, Class<? extends DomainEvent> type) {
        int current = ContractFile.type(type).revision();
        assertThat(contract.revision()).isBetween(1, current);
        if (contract.revision() == current) {
            assertThat((DomainEvent)
                            json.readValue(FILES.resolve(contract.file()).toFile(), type))
                    .isNotNull();
        }
    }

    private void holds(String file, DomainEvent event) throws IOException {
        String stored = json.writerWithDefaultPrettyPrinter().writeValueAsString(event);
        Path contract = FILES.resolve(file);
        if (!Files.exists(contract)) {
            fail("No contract for " + file
                    + ". Once it is sure that this is how the event is stored for ever, commit it as:\n" + stored);
        }
        String approved = Files.readString(contract);
        assertThat(stored).as(file).isEqualTo(approved.stripTrailing());
        assertThat((DomainEvent) json.readValue(approved, event.getClass()))
                .as(file)
                .isEqualTo(event);
    }

    private static Map.Entry<String, DomainEvent> minimal(Sample sample) {
        return Map.entry(ContractFile.minimal(sample), sample.minimal());
    }
}
