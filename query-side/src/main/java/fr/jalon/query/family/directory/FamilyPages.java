package fr.jalon.query.family.directory;

import fr.jalon.events.Actor;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.LinkToChild;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SensitiveEndReason;
import fr.jalon.events.value.SensitiveReason;
import fr.jalon.query.family.Likeness;
import fr.jalon.query.family.Newcomers;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.operations.SensitiveDoor;
import fr.jalon.query.operations.SensitiveFiles;
import fr.jalon.query.session.SessionsOfPeople;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The directory of families, one family, and registering a new one. */
@Page
@Reads({"family", "sensitive-file", "session", "newcomer", "person"})
final class FamilyPages {
    private final Families families;
    private final SessionsOfPeople sessions;
    private final Newcomers newcomers;
    private final SensitiveFiles sensitive;
    private final SensitiveDoor door;
    private final Today today;

    FamilyPages(
            Families families,
            SessionsOfPeople sessions,
            Newcomers newcomers,
            SensitiveFiles sensitive,
            SensitiveDoor door,
            Today today) {
        this.families = families;
        this.sessions = sessions;
        this.newcomers = newcomers;
        this.sensitive = sensitive;
        this.door = door;
        this.today = today;
    }

    @GetMapping("/familles")
    String directory(
            Actor actor,
            @RequestParam(required = false) @Nullable String tri,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        Door.require(actor, Role.COORDINATOR);
        List<FamilyFile> all = families.all(actor);
        return list(model, all, all.size(), "", FamilyListing.read(tri, page));
    }

    /** The name is posted, so that it stands in no address and in no log. */
    @PostMapping("/familles/recherche")
    String search(
            Actor actor,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        Door.require(actor, Role.COORDINATOR);
        List<FamilyFile> all = families.all(actor);
        List<FamilyFile> found = nom.isBlank()
                ? all
                : all.stream()
                        .filter(family -> family.adults().stream()
                                .anyMatch(adult -> adult.erasedOn() == null && Likeness.matches(nom, adult.full())))
                        .toList();
        return list(model, found, all.size(), nom, FamilyListing.read(null, page));
    }

    @GetMapping("/familles/nouvelle")
    String register(Actor actor, Model model) {
        Door.require(actor, Role.COORDINATOR);
        lists(model);
        return "family/new";
    }

    @GetMapping("/familles/{id}")
    String family(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String ouvertures,
            Model model) {
        Door.require(actor, Role.COORDINATOR);
        FamilyFile family = families.open(actor, id);
        String here = "/familles/" + id;
        model.addAttribute("openings", sensitive.openingsOf(family.id(), ouvertures));
        return door.question(actor, family.id(), family.title(), here, model)
                .orElseGet(() -> opened(actor, family, here, model));
    }

    private String opened(Actor actor, FamilyFile family, String here, Model model) {
        model.addAttribute("family", family);
        model.addAttribute("here", here);
        model.addAttribute("commands", "/commands/families/" + family.id());
        model.addAttribute(
                "followed",
                sessions.of(
                        actor,
                        family.adults().stream().map(FamilyFile.Adult::person).toList()));
        model.addAttribute("sessions", sessions.named(actor, true));
        model.addAttribute("newcomers", newcomers.of(actor, family.id()));
        sensitivity(actor, family.id(), model);
        lists(model);
        return "family/family";
    }

    private void sensitivity(Actor actor, FamilyId family, Model model) {
        model.addAttribute("mark", sensitive.mark(family).orElse(null));
        model.addAttribute("openUntil", sensitive.openUntil(actor, family).orElse(null));
        model.addAttribute("me", actor.account().value());
        model.addAttribute("markReasons", SensitiveReason.values());
        model.addAttribute("removalReasons", SensitiveEndReason.values());
    }

    private String list(Model model, List<FamilyFile> found, int all, String name, FamilyListing listing) {
        model.addAttribute("part", listing.shown(found));
        model.addAttribute("orders", listing.orders());
        model.addAttribute("here", "/familles?tri=" + listing.order().address());
        model.addAttribute("found", found.size());
        model.addAttribute("all", all);
        model.addAttribute("asked", name);
        model.addAttribute("purposes", ExportPurpose.values());
        return "family/directory";
    }

    private void lists(Model model) {
        model.addAttribute("links", LinkToChild.values());
        model.addAttribute("homeAreas", HomeArea.values());
        model.addAttribute("corrections", CorrectionReason.values());
        model.addAttribute("today", today.date());
    }
}
