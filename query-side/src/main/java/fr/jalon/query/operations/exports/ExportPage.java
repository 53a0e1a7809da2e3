package fr.jalon.query.operations.exports;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.operations.ListExports;
import fr.jalon.query.operations.SensitiveFiles;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A list that was asked for with its purpose: where its file is taken, on that day, by whoever asked. */
@Page
@Reads({"list-export", "sensitive-file"})
final class ExportPage {
    private final ListExports exports;
    private final SensitiveFiles sensitive;
    private final Today today;

    ExportPage(ListExports exports, SensitiveFiles sensitive, Today today) {
        this.exports = exports;
        this.sensitive = sensitive;
        this.today = today;
    }

    @GetMapping("/exports/{export}")
    String ready(Actor actor, @PathVariable String export, Model model) {
        Door.require(actor, Role.COORDINATOR);
        ListExports.Export taken = exports.own(actor, export, today.date()).orElseThrow(Absent::new);
        model.addAttribute("export", taken);
        model.addAttribute("back", taken.session() == null ? "/familles" : "/sessions/" + taken.session());
        model.addAttribute(
                "file",
                taken.session() == null
                        ? "/exports/" + export + "/familles"
                        : "/sessions/" + taken.session() + "/exports/" + export);
        model.addAttribute("sensitive", sensitive.of(Door.organisationOf(actor)).size());
        return "operations/export";
    }
}
