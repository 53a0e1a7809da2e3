package fr.jalon.command.http;

import fr.jalon.command.decision.Decides;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be asked of the streams of this house, by the names messages know: nothing else has a name. */
record CommandNames(Map<String, Class<?>> byName) {

    /** Of what these aggregates decide. */
    static CommandNames of(Collection<? extends Class<?>> aggregates) {
        return new CommandNames(aggregates.stream()
                .flatMap(aggregate -> Arrays.stream(aggregate.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Decides.class))
                .map(method -> method.getParameterTypes()[0])
                .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, command -> command)));
    }

    Class<?> named(String name) {
        Class<?> command = byName.get(name);
        if (command == null) {
            throw new IllegalArgumentException("no command has this name");
        }
        return command;
    }
}
