package fr.jalon.query.session.calls;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whom to tell that a plan changed: call, send a message, tick off. */
@Page
@Reads({"to-tell", "person", "sensitive-file"})
final class CallPage {
    private final CallLists lists;
    private final Today today;

    CallPage(CallLists lists, Today today) {
        this.lists = lists;
        this.today = today;
    }

    @GetMapping("/sessions/{id}/a-prevenir")
    String toTell(Actor actor, @PathVariable String id, Model model) {
        Door.require(actor, Role.COORDINATOR);
        CallLists.Named session = lists.session(actor, id);
        model.addAttribute("named", session);
        model.addAttribute("lists", lists.of(actor, session, today.now()));
        model.addAttribute("here", "/sessions/" + id + "/a-prevenir");
        model.addAttribute("commands", "/commands/sessions/" + id + "/changes");
        return "session/to-tell";
    }
}
