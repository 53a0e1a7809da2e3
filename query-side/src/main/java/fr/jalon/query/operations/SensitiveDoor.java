package fr.jalon.query.operations;

import fr.jalon.events.Actor;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.OpeningReason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Stands before every page of a sensitive file: whoever has not said why they open it is asked first. */
@Component
public final class SensitiveDoor {
    private static final String QUESTION = "operations/question";

    private final SensitiveFiles files;

    SensitiveDoor(SensitiveFiles files) {
        this.files = files;
    }

    /**
     * The page that asks, when this file is closed to whoever asks; empty when they may go on.
     *
     * @param family whose file it is; none for somebody of no family, whose file is never marked
     * @param name as lists name them: all that is shown before the reason is given
     * @param here where to go once it is
     */
    public Optional<String> question(Actor actor, @Nullable FamilyId family, String name, String here, Model model) {
        if (family == null || !files.closedTo(actor, family)) {
            return Optional.empty();
        }
        model.addAttribute("family", family.value());
        model.addAttribute("name", name);
        model.addAttribute("here", here);
        model.addAttribute("minutes", SensitiveFiles.OPEN_FOR.toMinutes());
        model.addAttribute("reasons", OpeningReason.values());
        return Optional.of(QUESTION);
    }
}
