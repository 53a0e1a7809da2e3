package fr.jalon.houserules;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule about files.
 *
 * @param sentence what is asked
 * @param concerns the files it looks at, by their path from the root, written with slashes
 * @param offences what offends it in one file; nothing when the file is sound
 */
record Rule(String sentence, Predicate<String> concerns, Offences offences) {

    /** What is wrong in a file, each in a few words. */
    @FunctionalInterface
    interface Offences {
        Stream<String> in(Path file, String text);
    }

    /** No line may contain a match. */
    static Rule forbids(String sentence, Predicate<String> concerns, String regex) {
        var pattern = Pattern.compile(regex);
        return new Rule(
                sentence,
                concerns,
                (_, text) -> pattern.matcher(text)
                        .results()
                        .map(found -> "line "
                                + text.substring(0, found.start()).lines().count() + ": " + found.group()));
    }

    /** No more lines than that. */
    static Rule limits(String what, Predicate<String> concerns, int lines) {
        return limits(what, concerns, _ -> true, lines);
    }

    /** No more lines than that where the text is of this kind. */
    static Rule limits(String what, Predicate<String> concerns, Predicate<String> kind, int lines) {
        return new Rule(
                what + " has at most " + lines + " lines",
                concerns,
                (_, text) -> Stream.of(text)
                        .filter(kind)
                        .map(each -> each.lines().count())
                        .filter(count -> count > lines)
                        .map(count -> count + " lines"));
    }

    /** Everything that offends the rule; a rule with nothing to look at offends itself. */
    List<String> offenders(Checkout checkout) {
        var concerned = checkout.files().stream()
                .filter(file -> concerns.test(slashed(file)))
                .toList();
        return concerned.isEmpty()
                ? List.of(sentence + ": nothing to look at")
                : concerned.stream()
                        .flatMap(file -> offences.in(file, checkout.text(file)).map(found -> file + ": " + found))
                        .toList();
    }

    static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }

    @Override
    public String toString() {
        return sentence;
    }
}
