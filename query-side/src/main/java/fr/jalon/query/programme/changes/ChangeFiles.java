package fr.jalon.query.programme.changes;

import fr.jalon.events.Actor;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Changes;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.table.TableFile;
import fr.jalon.query.table.TableFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What moved since the last release, as files: the same for the funder, the coordinator and the auditor. */
@Page
@Reads("figures")
final class ChangeFiles {
    private final Figures figures;

    ChangeFiles(Figures figures) {
        this.figures = figures;
    }

    @GetMapping("/projets/{id}/fichiers/depuis/{format}")
    TableFile ofProject(
            Actor actor,
            @PathVariable String id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String de,
            @RequestParam(required = false) @Nullable String a) {
        Door.require(actor, Role.FUNDER);
        return moved(changes(actor, id, de, a), format);
    }

    @GetMapping("/projets/{id}/fichiers/decisions/{format}")
    TableFile decisionsOfProject(
            Actor actor,
            @PathVariable String id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String de,
            @RequestParam(required = false) @Nullable String a) {
        Door.require(actor, Role.FUNDER);
        return decided(changes(actor, id, de, a), format);
    }

    @GetMapping("/programmes/{id}/fichiers/depuis/{format}")
    TableFile ofProgramme(
            Actor actor,
            @PathVariable String id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String de,
            @RequestParam(required = false) @Nullable String a) {
        Door.require(actor, Role.COORDINATOR, Role.AUDITOR);
        return moved(changes(actor, id, de, a), format);
    }

    @GetMapping("/programmes/{id}/fichiers/decisions/{format}")
    TableFile decisionsOfProgramme(
            Actor actor,
            @PathVariable String id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String de,
            @RequestParam(required = false) @Nullable String a) {
        Door.require(actor, Role.COORDINATOR, Role.AUDITOR);
        return decided(changes(actor, id, de, a), format);
    }

    private static TableFile moved(Changes changes, String format) {
        return new TableFile(
                ChangeTables.name(changes, "depuis le dernier bilan"),
                TableFormat.of(format),
                ChangeTables.moved(changes));
    }

    private static TableFile decided(Changes changes, String format) {
        return new TableFile(
                ChangeTables.name(changes, "objectifs revises"), TableFormat.of(format), ChangeTables.decided(changes));
    }

    private Changes changes(Actor actor, String id, @Nullable String from, @Nullable String to) {
        return figures.changes(actor, programme(id), AskedPair.read(from, to).compared())
                .orElseThrow(Absent::new);
    }

    private static ProgrammeId programme(String id) {
        try {
            return new ProgrammeId(id);
        } catch (IllegalArgumentException notAnId) {
            throw new Absent();
        }
    }
}
