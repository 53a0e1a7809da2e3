package fr.jalon.command.http;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** Which stream a command writes. Axon's own resolver looks through the command's annotations each time, this one once for each kind. */
@Component
final class CommandStreams implements CommandTargetResolver {

    private static final ClassValue<Method> STREAM = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> command) {
            var stream = Arrays.stream(command.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(TargetAggregateIdentifier.class))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("a command without a stream: " + command));
            ReflectionUtils.makeAccessible(stream);
            return stream;
        }
    };

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return new VersionedAggregateIdentifier(of(command.getPayload()), null);
    }

    /**
     * The stream this command writes.
     *
     * @throws IllegalArgumentException when no component of it says so
     */
    static String of(Object command) {
        return String.valueOf(ReflectionUtils.invokeMethod(STREAM.get(command.getClass()), command));
    }
}
