package fr.jalon.query.audit.history;

import fr.jalon.events.Actor;
import fr.jalon.events.CodeWords;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Source;
import fr.jalon.query.audit.RecordWords;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The history, newest first, and any of its records in full. */
@Page
@Reads(AuditedStreams.NAME)
final class HistoryPage {
    private static final Map<String, String> METADATA = Map.of(
            "actor", "Compte",
            "role", "Rôle",
            "command", "Commande",
            "source", "Origine",
            "batch", "Lot");

    private final HistoryRecords records;

    HistoryPage(HistoryRecords records) {
        this.records = records;
    }

    @GetMapping("/historique")
    String history(
            Actor actor,
            @RequestParam(required = false) @Nullable String nature,
            @RequestParam(required = false) @Nullable String fil,
            @RequestParam(required = false) @Nullable String du,
            @RequestParam(required = false) @Nullable String au,
            @RequestParam(required = false) @Nullable String compte,
            @RequestParam(required = false) @Nullable String avant,
            Model model) {
        Door.require(actor, Role.AUDITOR);
        HistoryFilter filter = HistoryFilter.read(nature, fil, du, au, compte, avant);
        List<HistoryRecord> found = records.list(actor, filter);
        boolean more = found.size() > HistoryRecords.ROWS;
        List<HistoryRecord> shown = more ? found.subList(0, HistoryRecords.ROWS) : found;
        model.addAttribute("filter", filter);
        model.addAttribute("groups", RecordWords.groups());
        model.addAttribute("records", shown);
        model.addAttribute("older", more ? filter.older(shown.getLast().position()) : null);
        model.addAttribute("newest", filter.before() == null ? null : filter.newest());
        return "audit/history";
    }

    @GetMapping("/historique/{position}")
    String record(Actor actor, @PathVariable String position, Model model) {
        Door.require(actor, Role.AUDITOR);
        if (!position.matches("\\d{1,18}")) {
            throw new Absent();
        }
        HistoryRecord record = records.at(actor, Long.parseLong(position)).orElseThrow(Absent::new);
        Map<String, String> about = new LinkedHashMap<>();
        record.about().forEach((key, value) -> about.put(METADATA.getOrDefault(key, key), inWords(key, value)));
        model.addAttribute("record", record);
        model.addAttribute("about", about);
        return "audit/record";
    }

    /** A role and an origin read as everywhere else; every other value as it was written. */
    private static String inWords(String key, String value) {
        return switch (key) {
            case EventMetadata.ROLE -> CodeWords.of(Role.class, value).orElse(value);
            case EventMetadata.SOURCE -> CodeWords.of(Source.class, value).orElse(value);
            default -> value;
        };
    }
}
