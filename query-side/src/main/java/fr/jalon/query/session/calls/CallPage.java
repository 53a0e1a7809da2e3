package fr.jalon.query.session.calls;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom to tell that a plan changed: call, send a message, tick off. */
@Page
@Reads({"to-tell", "person", "sensitive-file"})
final class CallPage {
    private static final int ROWS = 50;

    private final CallLists lists;
    private final Today today;

    CallPage(CallLists lists, Today today) {
        this.lists = lists;
        this.today = today;
    }

    @GetMapping("/sessions/{id}/a-prevenir")
    String toTell(
            Actor actor, @PathVariable String id, @RequestParam(required = false) @Nullable String page, Model model) {
        Door.require(actor, Role.COORDINATOR);
        CallLists.Named session = lists.session(actor, id);
        model.addAttribute("named", session);
        var part = CallList.page(lists.of(actor, session, today.now()), page, ROWS);
        String here = "/sessions/" + id + "/a-prevenir";
        model.addAttribute("part", part);
        model.addAttribute("here", here);
        model.addAttribute("back", part.page() == 0 ? here : here + "?page=" + part.page());
        model.addAttribute("commands", "/commands/sessions/" + id + "/changes");
        return "session/to-tell";
    }
}
