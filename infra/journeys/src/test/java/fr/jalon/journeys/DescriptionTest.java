package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.journeys.Described.Command;
import fr.jalon.journeys.Described.Slot;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/** The served OpenAPI document is one, and says neither more nor less than the product holds to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescriptionTest {

    private static final Path KEPT = Path.of("src/test/openapi/jalon.json");

    private final World world = Products.addedTo();
    private final Canaries canaries = new Canaries();
    private final Described described = Described.by(world.caller("COORDINATOR"));

    @Test
    void a_parser_of_others_finds_nothing_wrong_with_it() {
        var options = new ParseOptions();
        options.setResolve(true);
        var read = new OpenAPIV3Parser().readContents(described.document().toString(), null, options);

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).hasSizeGreaterThan(80);
    }

    /**
     * The copy that {@code ClientJourneyTest}'s client is made from, and that shows in a change what it changes for other programs.
     * {@code -Ddescription.write=true} writes it anew.
     */
    @Test
    void it_is_the_one_that_is_kept_here() throws Exception {
        var served = JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(described.document())
                        .replace("\r", "")
                + "\n";
        if (Boolean.getBoolean("description.write")) {
            Files.writeString(KEPT, served);
        }
        assertThat(served)
                .as("served, and not in %s: -Ddescription.write=true", KEPT)
                .isEqualTo(Files.readString(KEPT));
    }

    @Test
    void every_operation_has_a_name_of_its_own_a_summary_answers_and_all_variables_of_its_address() {
        var wrong = new ArrayList<String>();
        var names = new ArrayList<String>();
        described
                .document()
                .get("paths")
                .propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(asked -> {
                    var operation = asked.getValue();
                    names.add(operation.path("operationId").asString(""));
                    var declared = StreamSupport.stream(
                                    operation.path("parameters").spliterator(), false)
                            .filter(parameter -> parameter.get("in").asString().equals("path"))
                            .map(parameter -> "{" + parameter.get("name").asString() + "}")
                            .toList();
                    var inAddress = List.of(path.getKey().split("/")).stream()
                            .filter(step -> step.startsWith("{"))
                            .toList();
                    if (operation.path("summary").asString("").isBlank()
                            || operation.path("responses").isEmpty()
                            || !Set.copyOf(declared).equals(Set.copyOf(inAddress))) {
                        wrong.add(asked.getKey() + " " + path.getKey());
                    }
                }));
        assertThat(wrong).isEmpty();
        assertThat(names).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void it_refers_to_everything_it_defines_and_defines_everything_it_refers_to() {
        var defined = new HashSet<String>();
        for (var kind : List.of("schemas", "responses")) {
            described
                    .document()
                    .at("/components/" + kind)
                    .propertyNames()
                    .forEach(name -> defined.add("#/components/" + kind + "/" + name));
        }
        assertThat(Set.copyOf(described.document().findValuesAsString("$ref"))).isEqualTo(defined);
    }

    @Test
    void every_body_and_every_answer_has_a_name() {
        var nameless = new ArrayList<String>();
        described
                .document()
                .get("paths")
                .propertyStream()
                .forEach(path -> path.getValue().findValues("schema").forEach(schema -> {
                    var items = schema.path("items");
                    var named = items.isObject() ? items : schema;
                    if (named.has("properties")
                            || named.path("type").asString("").equals("object")) {
                        nameless.add(path.getKey() + " " + schema);
                    }
                }));
        assertThat(nameless).isEmpty();
    }

    /** What the world was told when it was made, which is most of what there is. */
    @Test
    void a_command_answers_what_its_description_says_that_it_answers() {
        assertThat(world.told).hasSizeGreaterThan(30);
        world.told.forEach((path, answer) -> {
            var schema = described.answerOf(path);
            assertThat(schema.get("properties").propertyNames())
                    .as(path)
                    .containsAll(answer.json().propertyNames());
            assertThat(answer.json().propertyNames())
                    .as(path)
                    .containsAll(schema.get("required")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
        });
    }

    @Test
    void every_text_of_every_command_has_a_bound() {
        var boundless = new ArrayList<String>();
        described
                .commands()
                .forEach(command -> described.slots(command).stream()
                        .filter(slot ->
                                slot.type().equals("string") && slot.codes().isEmpty())
                        .filter(slot -> !slot.is("date")
                                && !slot.schema().has("pattern")
                                && slot.mostLetters().isEmpty())
                        .forEach(slot -> boundless.add(command.path() + " " + slot.pointer())));
        assertThat(boundless).isEmpty();
    }

    /** Whatever comes of it further on: no field is missed that may be left out, and no text refused that is just not too long. */
    @Test
    void what_it_lets_be_left_out_is_not_missed_and_the_longest_text_it_allows_is_not_too_long() {
        var wrong = new ArrayList<String>();
        ofTheCommandSide()
                .forEach(command -> described.slots(command).forEach(slot -> {
                    if (!slot.required() && !slot.pointer().matches(".*/(builtIn|programme)")) {
                        compared(command, slot, NullNode.getInstance(), "request.field-missing", wrong);
                    }
                    slot.mostLetters()
                            .filter(_ -> !slot.schema().has("pattern"))
                            .ifPresent(most -> compared(
                                    command,
                                    slot,
                                    StringNode.valueOf("é".repeat(most)),
                                    "request.text-too-long",
                                    wrong));
                }));
        assertThat(wrong).isEmpty();
    }

    private void compared(Command command, Slot slot, JsonNode value, String refusal, List<String> wrong) {
        var filling = new Filling(world.ids, canaries);
        var at = filling.address(command.path());
        var body = Mangled.tree(filling.body(Address.command(at)));
        Mangled.set(body, slot.pointer(), value);
        var answer = world.caller("COORDINATOR").command(at, new String(Mangled.bytes(body)));
        if (answer.body().contains(refusal) && answer.body().contains(lastStep(slot))) {
            wrong.add(command.path() + " " + slot.pointer() + ": " + answer.body());
        }
    }

    private static String lastStep(Slot slot) {
        return slot.pointer().replaceFirst("/0$", "").replaceFirst(".*/", "");
    }

    private List<Command> ofTheCommandSide() {
        return described.commands().stream()
                .filter(command -> !command.path().startsWith("/commands/password"))
                .toList();
    }
}
