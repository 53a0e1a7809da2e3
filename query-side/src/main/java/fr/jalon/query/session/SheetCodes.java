package fr.jalon.query.session;

import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.WorkshopId;
import java.util.Map;

/**
 * The codes of one session's signed sheets, such as A3-07: the third workshop that was planned, the seventh person the session knew.
 * Neither ever changes, so that what stands on paper can be found again.
 */
public record SheetCodes(Map<WorkshopId, Integer> workshops, Map<PersonId, Integer> lines) {

    /** The line of somebody on the sheet of a workshop. */
    public String of(WorkshopId workshop, PersonId person) {
        int line = line(person);
        return line == 0 ? blank(workshop) : blank(workshop) + "%02d".formatted(line);
    }

    /** What every code of this workshop's sheet begins with; on a blank line the rest is written by hand. */
    public String blank(WorkshopId workshop) {
        return "A" + workshops.getOrDefault(workshop, 0) + "-";
    }

    /** The order of the sheet; 0 for somebody the session does not know. */
    public int line(PersonId person) {
        return lines.getOrDefault(person, 0);
    }
}
