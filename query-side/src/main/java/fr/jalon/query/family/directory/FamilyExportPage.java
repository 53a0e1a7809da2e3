package fr.jalon.query.family.directory;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.operations.ListExports;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A list of families that was asked for with its purpose: where its file is taken, on that day, by whoever asked. */
@Page
@Reads("list-export")
final class FamilyExportPage {
    private final ListExports exports;
    private final Today today;

    FamilyExportPage(ListExports exports, Today today) {
        this.exports = exports;
        this.today = today;
    }

    @GetMapping("/exports/{export}")
    String ready(Actor actor, @PathVariable String export, Model model) {
        Door.require(actor, Role.COORDINATOR);
        model.addAttribute("export", exports.own(actor, export, today.date()).orElseThrow(Absent::new));
        return "family/export";
    }
}
