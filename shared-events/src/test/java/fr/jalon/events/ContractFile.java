package fr.jalon.events;

import fr.jalon.events.EventSamples.Sample;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a contract file: {@code session.scheduled.1.json}, and {@code .1.minimal.json} where something is optional. */
record ContractFile(String name, int revision, String file) {

    private static final Pattern FORM = Pattern.compile("([a-z]+\\.[a-z-]+)\\.([1-9][0-9]*)(\\.minimal)?\\.json");

    static ContractFile parse(String file) {
        Matcher matcher = FORM.matcher(file);
        if (!matcher.matches()) {
            throw new AssertionError(file + " is not the name of a contract file");
        }
        return new ContractFile(matcher.group(1), Integer.parseInt(matcher.group(2)), file);
    }

    static EventType type(Class<? extends DomainEvent> event) {
        return Objects.requireNonNull(event.getAnnotation(EventType.class), event.getSimpleName());
    }

    static String full(Sample sample) {
        return stem(sample) + ".json";
    }

    static String minimal(Sample sample) {
        return stem(sample) + ".minimal.json";
    }

    private static String stem(Sample sample) {
        EventType type = type(sample.full().getClass());
        return type.value() + "." + type.revision();
    }
}
