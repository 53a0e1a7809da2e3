package fr.jalon.command.http;

import fr.jalon.command.http.RememberedRequests.CarriedOut;
import fr.jalon.events.Actor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a request travels to another process: as JSON, each command under its name. Personal values are in it as they are in commands:
 * sealed. What it is read into are the commands of this house and nothing else, whatever a message says.
 */
@Component
class RequestText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Supplier<CommandNames> commands;

    @Autowired
    RequestText(ListableBeanFactory beans) {
        this(SingletonSupplier.of(() -> CommandNames.of(aggregates(beans))));
    }

    RequestText(Supplier<CommandNames> commands) {
        this.commands = commands;
    }

    private static List<Class<?>> aggregates(ListableBeanFactory beans) {
        return Stream.of(beans.getBeanNamesForAnnotation(Aggregate.class))
                .<Class<?>>map(name -> Objects.requireNonNull(beans.getType(name)))
                .toList();
    }

    String write(CommandRequest request) {
        return JSON.writeValueAsString(new Written(
                request.incoming(),
                request.actor(),
                request.answer(),
                request.commands().stream()
                        .map(command -> new Named(command.getClass().getSimpleName(), JSON.valueToTree(command)))
                        .toList()));
    }

    CommandRequest read(String text) {
        Written written = JSON.readValue(text, Written.class);
        return new CommandRequest(
                written.incoming(),
                written.actor(),
                written.answer(),
                written.commands().stream().map(this::command).toList());
    }

    private Object command(Named named) {
        return JSON.treeToValue(named.body(), commands.get().named(named.name()));
    }

    String write(CarriedOut outcome) {
        return JSON.writeValueAsString(outcome);
    }

    CarriedOut readOutcome(String text) {
        return JSON.readValue(text, CarriedOut.class);
    }

    private record Written(Incoming incoming, Actor actor, Map<String, ?> answer, List<Named> commands) {}

    private record Named(String name, JsonNode body) {}
}
