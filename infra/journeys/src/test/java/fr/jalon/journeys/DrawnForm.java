package fr.jalon.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form as a page draws it: what it would send, to which command.
 *
 * @param on the page it stands on
 * @param drawn the form itself, which can be sent
 */
record DrawnForm(String on, String action, List<Control> controls, FormElement drawn) {

    private static final JsonMapper JSON = JsonMapper.shared();

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
        return page.select("form[method=post]").forms().stream()
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
                                .toList(),
                        form))
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

    boolean requiresSomething() {
        return controls.stream().anyMatch(Control::required);
    }

    /**
     * What comes of sending it as a script does, with what it requires left blank: nothing where it is refused for a field it has, or
     * for what is asked; otherwise what the command found missing that the page has no field for.
     */
    Optional<String> missedWhenBlank() {
        try {
            var sending = drawn.submit();
            sending.request().data().stream()
                    .filter(sent -> controls.stream()
                            .anyMatch(control ->
                                    control.required() && control.name().equals(sent.key())))
                    .forEach(sent -> sent.value(""));
            var answer = sending.header("Accept", "application/json")
                    .ignoreContentType(true)
                    .ignoreHttpErrors(true)
                    .execute();
            // Some answer with a page, whoever asks.
            var isTold = String.valueOf(answer.contentType()).contains("json");
            var told = JSON.readTree(isTold ? answer.body() : "{}");
            var code = told.path("code").asString("");
            var field = told.path("field").asString("");
            return answer.statusCode() >= 500
                            || code.equals("request.field-unknown")
                            || code.equals("request.field-missing") && !has(field)
                    ? Optional.of("%s on %s: %d %s %s".formatted(action, on, answer.statusCode(), code, field))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean has(String field) {
        return controls.stream()
                .anyMatch(control ->
                        control.name().equals(field) || control.name().startsWith(field + "["));
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
