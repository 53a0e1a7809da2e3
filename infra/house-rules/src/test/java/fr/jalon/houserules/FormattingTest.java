package fr.jalon.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One format for all Java, the formatter's. With {@code -Dformat.apply=true} the files are rewritten instead of judged. */
class FormattingTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private static final Rule FORMATTED = new Rule(
            "every Java file is formatted",
            path -> path.endsWith(".java"),
            (_, text) -> Stream.of(text)
                    .filter(each -> !format(each).equals(each))
                    .map(_ -> "not formatted (-Dformat.apply=true formats it)"));

    @Test
    void every_java_file_is_formatted() throws IOException {
        var checkout = Checkout.here();
        if (Boolean.getBoolean("format.apply")) {
            apply(checkout);
        }
        assertThat(FORMATTED.offenders(checkout)).isEmpty();
    }

    @Test
    void a_file_out_of_format_is_found_and_formatting_mends_it(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Askew.java"), "class  Askew{int one;}\n");
        var checkout = Checkout.at(folder);
        assertThat(FORMATTED.offenders(checkout)).hasSize(1);
        apply(checkout);
        assertThat(FORMATTED.offenders(checkout)).isEmpty();
    }

    @Test
    void no_file_at_all_is_an_offence(@TempDir Path folder) {
        assertThat(FORMATTED.offenders(Checkout.at(folder))).isNotEmpty();
    }

    private static void apply(Checkout checkout) throws IOException {
        for (var file : checkout.files().stream()
                .filter(each -> each.toString().endsWith(".java"))
                .toList()) {
            var text = checkout.text(file);
            var formatted = format(text);
            if (!formatted.equals(text)) {
                Files.writeString(checkout.root().resolve(file), formatted);
            }
        }
    }

    private static String format(String text) {
        try {
            return FORMATTER.formatSourceAndFixImports(text);
        } catch (FormatterException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
