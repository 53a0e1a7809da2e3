package fr.jalon.command.http;

import fr.jalon.command.http.RememberedRequests.CarriedOut;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The other process, in this one: what is sent to it is written, read again and carried out, as it would be there. */
final class Elsewhere {

    private static final CommandNames COMMANDS = CommandNames.of(aggregates());

    private Elsewhere() {}

    /** Every aggregate of the command side, and those that tests add. */
    private static List<Class<?>> aggregates() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        var found = new ArrayList<Class<?>>(List.of(Renamed.class));
        scanner.findCandidateComponents("fr.jalon.command")
                .forEach(each -> found.add(ClassUtils.resolveClassName(String.valueOf(each.getBeanClassName()), null)));
        return found;
    }

    static CommandNames commands() {
        return COMMANDS;
    }

    static RequestText texts() {
        return new RequestText(Elsewhere::commands);
    }

    /** Commands go there and back; what tests ask beside them, and has no stream, stays here. */
    static RequestPlace beside(RequestAttempts here, CommandOutcomes outcomes) {
        var door = new RequestDoor(here, texts());
        return new RequestPlace(here, texts(), outcomes, (_, request) -> door.carryOut(request, _ -> {})) {
            @Override
            CarriedOut carryOut(CommandRequest request) {
                return request.commands().stream()
                                .allMatch(command -> COMMANDS.byName().containsValue(command.getClass()))
                        ? super.carryOut(request)
                        : here.carryOut(request);
            }
        };
    }
}
