package fr.jalon.query.family.directory;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.French;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.operations.ListExports;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The file of a list of families, as a French spreadsheet opens it: semicolons, UTF-8 with its mark, formulas defused. Of a sensitive
 * file it holds the names alone, and no word of why.
 */
@RestController
@Reads({"family", "sensitive-file", "list-export"})
final class FamilyExportApi {
    private final ListExports exports;
    private final Families families;
    private final Today today;

    FamilyExportApi(ListExports exports, Families families, Today today) {
        this.exports = exports;
        this.families = families;
        this.today = today;
    }

    @GetMapping("/exports/{export}/familles.csv")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String export) {
        Door.require(actor, Role.COORDINATOR);
        exports.own(actor, export, today.date()).orElseThrow(Absent::new);
        String text = families.all(actor).stream()
                .flatMap(FamilyExportApi::lines)
                .collect(Collectors.joining("", "\uFEFFPrénom;Nom;Lien avec l’enfant;Téléphone;Quartier\r\n", ""));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"familles.csv\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> lines(FamilyFile family) {
        return family.adults().stream()
                .filter(FamilyFile.Adult::here)
                .map(adult -> line(
                        adult.first(),
                        adult.last(),
                        adult.link() == null ? null : French.FRENCH.word(adult.link()),
                        adult.phone(),
                        family.homeArea() == null ? null : French.FRENCH.word(family.homeArea())));
    }

    private static String line(@Nullable String... cells) {
        return Stream.of(cells).map(FamilyExportApi::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    /** What begins like a formula is kept a text: a spreadsheet would carry it out. */
    private static String cell(@Nullable String value) {
        if (value == null) {
            return "";
        }
        boolean formula = List.of('=', '+', '-', '@', '\t', '\r').contains(value.isEmpty() ? ' ' : value.charAt(0));
        String text = (formula ? "'" : "") + value.replace("\"", "\"\"");
        return "\"" + text + "\"";
    }
}
