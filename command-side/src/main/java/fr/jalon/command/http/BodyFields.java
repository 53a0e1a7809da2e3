package fr.jalon.command.http;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/**
 * What the fields of one command's form hold, read off the record its body becomes.
 *
 * @param body the record; {@code Void} for a command that takes none
 */
record BodyFields(Class<?> body) {

    static BodyFields of(HandlerMethod asked) {
        return new BodyFields(Arrays.stream(asked.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .<Class<?>>map(parameter -> parameter.getParameterType())
                .findFirst()
                .orElse(Void.class));
    }

    /** Whether the command that asks for this parameter takes no body. */
    static boolean takesNone(MethodParameter parameter) {
        return Arrays.stream(parameter.getExecutable().getParameters())
                .noneMatch(each -> each.isAnnotationPresent(RequestBody.class));
    }

    /** What {@code workshops[0].start} holds; nothing when the body has no such field. */
    Optional<Class<?>> typeOf(String field) {
        Class<?> at = body;
        for (String step : field.split("\\.")) {
            Optional<Class<?>> next = component(at, step.replaceAll("\\[\\d+]", ""));
            if (next.isEmpty()) {
                return next;
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    private static Optional<Class<?>> component(Class<?> type, String name) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .<Class<?>>map(BodyFields::held)
                        .findFirst()
                : Optional.empty();
    }

    /** Of a list, what it is a list of. */
    private static Class<?> held(RecordComponent component) {
        if (component.getType() == List.class && component.getGenericType() instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return element instanceof Class<?> type ? type : Object.class;
        }
        return component.getType();
    }
}
