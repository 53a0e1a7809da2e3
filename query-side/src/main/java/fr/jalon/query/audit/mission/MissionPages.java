package fr.jalon.query.audit.mission;

import fr.jalon.events.Actor;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SampleOutcome;
import fr.jalon.events.value.SheetVerdict;
import fr.jalon.query.access.Missions;
import fr.jalon.query.access.Missions.Mission;
import fr.jalon.query.audit.mission.Samples.Sample;
import fr.jalon.query.audit.mission.SheetLines.SheetLine;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.programme.ProgrammeChoices;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** « Ma mission » and « Échantillon de contrôle »: nothing of a mission that is over but the day it ended. */
@Page
final class MissionPages {
    private final Missions missions;
    private final Samples samples;
    private final SheetLines sheetLines;
    private final ProgrammeChoices programmes;
    private final Today today;

    MissionPages(Missions missions, Samples samples, SheetLines sheetLines, ProgrammeChoices programmes, Today today) {
        this.missions = missions;
        this.samples = samples;
        this.sheetLines = sheetLines;
        this.programmes = programmes;
        this.today = today;
    }

    /** A mission with what was controlled in it; once it is over, nothing was as far as its auditor reads. */
    record Controlled(Mission mission, String programme, boolean open, List<Sample> samples) {}

    @GetMapping("/mission")
    @Reads({"mission", "programme-choice", SampleProjection.NAME})
    String mission(Actor actor, Model model) {
        Door.require(actor, Role.AUDITOR);
        Map<String, String> names = programmes.names();
        List<Mission> all = missions.of(actor.account());
        model.addAttribute(
                "missions",
                all.stream().map(mission -> controlled(actor, mission, names)).toList());
        model.addAttribute("withoutEnd", withoutMission(actor, all, names));
        return "audit/mission";
    }

    @GetMapping("/mission/echantillons/{sample}")
    @Reads({"mission", "session", "sheet", "programme-choice", SampleProjection.NAME})
    String sample(Actor actor, @PathVariable("sample") String id, Model model) {
        Door.require(actor, Role.AUDITOR);
        Sample sample = samples.find(id).orElseThrow(Absent::new);
        Mission mission = missions.of(actor.account()).stream()
                .filter(one -> one.id().equals(sample.mission()) && isOpen(actor, one))
                .findFirst()
                .orElseThrow(Absent::new);
        List<SheetLine> lines = sheetLines.of(sample, samples.lines(id));
        model.addAttribute("s", sample);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "drawn",
                lines.stream().sorted(Comparator.comparing(SheetLine::rank)).toList());
        model.addAttribute("mission", mission);
        model.addAttribute(
                "programme", programmes.names().getOrDefault(mission.programme().value(), "Programme"));
        model.addAttribute("note", samples.noteOf(sample));
        model.addAttribute("verdicts", SheetVerdict.values());
        model.addAttribute("outcomes", SampleOutcome.values());
        model.addAttribute("here", "/mission/echantillons/" + id);
        return "audit/sample";
    }

    private Controlled controlled(Actor actor, Mission mission, Map<String, String> names) {
        boolean open = isOpen(actor, mission);
        return new Controlled(
                mission,
                names.getOrDefault(mission.programme().value(), "Programme"),
                open,
                open ? samples.of(mission.id()) : List.of());
    }

    private boolean isOpen(Actor actor, Mission mission) {
        LocalDate day = today.date();
        return mission.isOpen(day) && actor.mayReach(mission.programme());
    }

    /** Programmes opened to auditors before there were missions: nothing says what is to be controlled, or until when. */
    private List<String> withoutMission(Actor actor, List<Mission> all, Map<String, String> names) {
        return actor.programmes().stream()
                .filter(programme -> all.stream()
                        .noneMatch(mission -> mission.programme().equals(programme) && isOpen(actor, mission)))
                .map(ProgrammeId::value)
                .map(programme -> names.getOrDefault(programme, "Programme"))
                .sorted()
                .toList();
    }
}
