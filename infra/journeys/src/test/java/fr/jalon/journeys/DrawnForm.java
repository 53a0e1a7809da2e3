package fr.jalon.journeys;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form as a page draws it: what it would send, to which command.
 *
 * @param on the page it stands on
 */
record DrawnForm(String on, String action, List<Control> controls) {

    /**
     * A field that can be filled in, chosen, ticked, or that goes along.
     *
     * @param values what it may send, where that is given: of a choice its options, of a box or a hidden field its value
     */
    record Control(String name, boolean required, List<String> values) {

        private static Control of(Element element) {
            var given = element.normalName().equals("select")
                    ? element.select("option").eachAttr("value")
                    : List.of("hidden", "checkbox", "radio").contains(element.attr("type"))
                            ? List.of(element.val())
                            : List.<String>of();
            return new Control(element.attr("name"), element.hasAttr("required"), given);
        }

        boolean isOfTheEnvelope() {
            return name.startsWith("_");
        }

        /** The name whatever the row: {@code workshops[0].start} is {@code workshops[].start}. */
        String shape() {
            return name.replaceAll("\\[\\d+]", "[]");
        }
    }

    /** The forms of a page that post, with what stands elsewhere on it and goes along. */
    static List<DrawnForm> on(String path, Document page) {
        return page.select("form[method=post]").stream()
                .map(form -> new DrawnForm(
                        path,
                        form.attr("action"),
                        Stream.concat(
                                        form.select("[name]").stream(),
                                        form.id().isEmpty()
                                                ? Stream.empty()
                                                : page.select("[form=" + form.id() + "][name]").stream())
                                .filter(control -> !control.hasAttr("disabled"))
                                .map(Control::of)
                                .toList()))
                .toList();
    }

    boolean isOfACommand() {
        return action.startsWith("/commands/");
    }

    /** What the command it posts to would not understand: names that are none of its fields, choices that are no codes. */
    List<String> misunderstood() {
        var fields = body().stream()
                .flatMap(type -> Bodies.fields(type).stream())
                .collect(Collectors.toMap(Bodies.Field::path, Function.identity()));
        return controls.stream()
                .filter(control -> !control.isOfTheEnvelope())
                .flatMap(control -> misunderstood(control, fields))
                .map(wrong -> "%s on %s: %s".formatted(action, on, wrong))
                .toList();
    }

    private Optional<Class<?>> body() {
        return Address.command(action).body();
    }

    private static Stream<String> misunderstood(Control control, Map<String, Bodies.Field> fields) {
        var field = Optional.ofNullable(fields.get(control.shape()))
                .or(() -> Optional.ofNullable(fields.get(control.shape() + "[]")));
        if (field.isEmpty()) {
            return Stream.of("no field " + control.name());
        }
        var codes = codes(field.get().type());
        return codes.isEmpty()
                ? Stream.empty()
                : control.values().stream()
                        .filter(value -> !value.isBlank() && !codes.contains(value))
                        .map(value -> control.name() + " can't be " + value);
    }

    /** What a field of this type may be, where that is a list; empty where it may be anything. */
    private static List<String> codes(Class<?> type) {
        if (type == Boolean.class) {
            return List.of("true", "false");
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(code -> ((Enum<?>) code).name())
                        .toList()
                : List.of();
    }
}
