package fr.jalon.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.KeyId;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SampleId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.TerritoryId;
import fr.jalon.events.value.WorkshopId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue is whole: every event is named, shown, kept by contract and explained. */
class EventCatalogueTest {

    private static final List<String> NAMES = EventCatalogue.events().stream()
            .map(event -> ContractFile.type(event).value())
            .toList();

    /** How each kind of identifier is made out of a text. */
    private static final List<Function<String, Record>> KINDS = List.of(
            AccountId::new,
            FamilyId::new,
            KeyId::new,
            MissionId::new,
            OrganisationId::new,
            PathwayId::new,
            PersonId::new,
            ProgrammeId::new,
            SampleId::new,
            SessionId::new,
            StrandId::new,
            TerritoryId::new,
            WorkshopId::new);

    @Test
    void every_event_is_a_record_with_a_stored_name_of_its_own() {
        assertThat(EventCatalogue.events()).hasSizeGreaterThan(40).allMatch(Class::isRecord);
        assertThat(NAMES).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+\\.[a-z]+(-[a-z]+)*"));
    }

    @Test
    void a_stored_name_starts_with_the_capability_its_event_belongs_to() {
        assertThat(EventCatalogue.events())
                .allSatisfy(event -> assertThat(ContractFile.type(event).value())
                        .startsWith(event.getPackageName().replace("fr.jalon.events.", "") + "."));
    }

    @Test
    void every_event_has_a_sample_and_a_contract_file() {
        assertThat(EventSamples.all())
                .hasSameSizeAs(EventCatalogue.events())
                .allSatisfy(sample -> assertThat(Path.of("src/test/resources/contract", ContractFile.full(sample)))
                        .exists());
    }

    @Test
    void every_event_has_a_row_in_the_readme_and_every_row_an_event() throws IOException {
        List<String> rows = Pattern.compile("(?m)^\\| `([a-z]+\\.[a-z-]+)` \\| [^|]+ \\| [^|]+ \\|$")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void identifiers_of_different_kinds_never_collide() {
        List<String> values = Stream.<Record>of(
                        AccountId.random(),
                        FamilyId.random(),
                        KeyId.random(),
                        MissionId.random(),
                        OrganisationId.random(),
                        PathwayId.random(),
                        PersonId.random(),
                        ProgrammeId.random(),
                        SampleId.random(),
                        SessionId.random(),
                        StrandId.random(),
                        TerritoryId.random(),
                        WorkshopId.random())
                .map(Record::toString)
                .toList();
        assertThat(values)
                .allSatisfy(value -> assertThat(KINDS.stream().filter(kind -> accepts(kind, value)))
                        .as(value)
                        .hasSize(1));
    }

    @Test
    void an_identifier_of_another_kind_is_no_identifier() {
        assertThatThrownBy(() -> new FamilyId(SampleIds.MOTHER.value())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FamilyId("family-")).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean accepts(Function<String, Record> kind, String value) {
        try {
            return kind.apply(value).toString().equals(value);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
