package fr.jalon.query.figures;

import fr.jalon.query.figures.Counts.Parts;
import fr.jalon.query.figures.Figure.Breakdown;
import fr.jalon.query.figures.Figure.Cell;
import fr.jalon.query.figures.ProgrammeDetail.Named;
import fr.jalon.query.figures.Promises.Definition;
import fr.jalon.query.figures.SmallCells.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A figure in parts: by territory of the workshop, and by the family's home area as known on the day of each fact. Every territory of
 * the programme is named, those without anything too. An estimate is in no parts: what it is made from is, and it would only repeat it
 * multiplied.
 */
final class Breakdowns {

    /** The kinds of fact that take place somewhere; a pathway's steps belong to no territory. */
    private static final Set<String> PLACED = Set.of("attendance", "children", "unnamed", "session-completed");

    private static final Set<String> OF_FAMILIES = Set.of("attendance");

    private final List<Named> territories;
    private final boolean forFunder;

    Breakdowns(List<Named> territories, boolean forFunder) {
        this.territories = List.copyOf(territories);
        this.forFunder = forFunder;
    }

    List<Breakdown> of(Definition definition, Parts counted, Parts unnamed) {
        if (definition.counting().estimated()) {
            return List.of();
        }
        List<Breakdown> breakdowns = new ArrayList<>();
        if (PLACED.contains(definition.counting().facts())) {
            List<Part> parts = byTerritory(definition, counted, unnamed);
            breakdowns.add(new Breakdown(
                    "workshop-territory", "Par territoire de l’atelier", cells(definition, parts, counted)));
        }
        if (OF_FAMILIES.contains(definition.counting().facts())) {
            List<Part> parts = byHomeArea(definition, counted, unnamed);
            breakdowns.add(new Breakdown(
                    "home-area", "Par lieu d’habitation de la famille", cells(definition, parts, counted)));
        }
        return breakdowns;
    }

    private List<Cell> cells(Definition definition, List<Part> parts, Parts counted) {
        return forFunder && definition.countsPeople()
                ? SmallCells.hidden(parts, definition.counting(), counted.total())
                : SmallCells.shown(parts, definition.counting());
    }

    private List<Part> byTerritory(Definition definition, Parts counted, Parts unnamed) {
        boolean open = definition.counting().mayHoldUnnamed();
        Map<String, Long> values = counted.of("territory");
        List<Part> parts = new ArrayList<>();
        for (Named territory : territories) {
            long heads = open ? unnamed.of("territory").getOrDefault(territory.id(), 0L) : 0;
            parts.add(new Part(territory.name(), values.getOrDefault(territory.id(), 0L), heads));
        }
        return parts;
    }

    /** Where those without a name live is unknown: each area might hold them all. */
    private static List<Part> byHomeArea(Definition definition, Parts counted, Parts unnamed) {
        long heads = definition.counting().mayHoldUnnamed() ? unnamed.total() : 0;
        Map<String, Long> values = counted.of("home-area");
        return List.of(
                new Part("Quartier prioritaire", values.getOrDefault("PRIORITY_NEIGHBOURHOOD", 0L), heads),
                new Part("Hors quartier prioritaire", values.getOrDefault("ELSEWHERE", 0L), heads),
                new Part("Non renseigné", values.getOrDefault("UNKNOWN", 0L), heads));
    }
}
