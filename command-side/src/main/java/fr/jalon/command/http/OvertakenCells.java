package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of a grid that somebody else filled in meanwhile: each is shown with both sides, and what there is now is taken over as
 * seen, so that whoever looks at them and still wants their own sends it again and succeeds.
 *
 * @param cells by where they stand in what was sent, such as {@code lines[0].cells[1].}
 */
record OvertakenCells(Map<String, Map<?, ?>> cells) {

    static OvertakenCells of(Refusal refusal) {
        Map<String, Map<?, ?>> cells = new LinkedHashMap<>();
        if (refusal.details().get("cells") instanceof List<?> all) {
            for (Object each : all) {
                if (each instanceof Map<?, ?> cell) {
                    cells.put(String.valueOf(cell.get("at")), cell);
                }
            }
        }
        return new OvertakenCells(cells);
    }

    /** Whether this field told what an overtaken cell showed: it is no longer so. */
    boolean replaces(String field) {
        return field.endsWith(".seen") && cells.containsKey(row(field));
    }

    /** Both sides of the cell this field fills in, and what was seen now; empty for any other field. */
    String beside(String field) {
        Map<?, ?> cell = field.endsWith(".status") ? cells.get(row(field)) : null;
        if (cell == null) {
            return "";
        }
        return new RefusedField(row(field) + "seen", String.valueOf(cell.get("current")), "").hidden()
                + "<p class=\"errors\">Maintenant&#160;: %s. Votre saisie&#160;: %s.</p>%n"
                        .formatted(
                                RefusalPage.escaped(String.valueOf(cell.get("currently"))),
                                RefusalPage.escaped(String.valueOf(cell.get("asking"))));
    }

    private static String row(String field) {
        return field.substring(0, field.lastIndexOf('.') + 1);
    }
}
