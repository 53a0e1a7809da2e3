package fr.jalon.journeys;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The bodies of commands, from the records they are read as: no field is forgotten because nobody listed it. */
final class Bodies {

    private Bodies() {}

    /** One field of a body, such as {@code adults[].firstName}. */
    record Field(String path, Class<?> type) {

        String name() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        boolean isText() {
            return type == String.class || type.getSimpleName().equals("Label");
        }
    }

    /** Every field of a body. */
    static List<Field> fields(Class<?> body) {
        var found = new ArrayList<Field>();
        filled(body, "", field -> {
            found.add(field);
            return null;
        });
        return found;
    }

    /** A body with each field filled in; what the words leave out is left out. */
    static Map<String, Object> of(Class<?> body, Function<Field, @Nullable Object> words) {
        return filled(body, "", words);
    }

    private static Map<String, Object> filled(Class<?> type, String at, Function<Field, @Nullable Object> words) {
        var filled = new LinkedHashMap<String, Object>();
        for (var component : type.getRecordComponents()) {
            var value = value(component.getName(), component.getGenericType(), at, words);
            if (value != null) {
                filled.put(component.getName(), value);
            }
        }
        return filled;
    }

    private static @Nullable Object value(String name, Type type, String at, Function<Field, @Nullable Object> words) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            var element = value(name + "[]", list.getActualTypeArguments()[0], at, words);
            return element == null ? null : List.of(element);
        }
        var plain = (Class<?>) type;
        if (plain.isRecord() && !isOneText(plain)) {
            var parts = filled(plain, at + name + ".", words);
            return parts.isEmpty() ? null : parts;
        }
        return words.apply(new Field(at + name, plain));
    }

    /** Whether it is written as a text alone, as identifiers and labels are. */
    private static boolean isOneText(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).anyMatch(Bodies::isTheValue);
    }

    private static boolean isTheValue(RecordComponent component) {
        return component.isAnnotationPresent(JsonValue.class)
                || component.getAccessor().isAnnotationPresent(JsonValue.class);
    }
}
