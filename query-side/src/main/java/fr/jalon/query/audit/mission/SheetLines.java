package fr.jalon.query.audit.mission;

import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.SheetVerdict;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.audit.Pseudonym;
import fr.jalon.query.session.Meetings;
import fr.jalon.query.session.Meetings.Meeting;
import fr.jalon.query.session.SheetCodes;
import fr.jalon.query.session.Sheets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says for each presence of a sample which paper to look at, in the order in which one takes the sheets out of their binders. */
@Component
final class SheetLines {
    private final Sheets sheets;
    private final Meetings meetings;

    SheetLines(Sheets sheets, Meetings meetings) {
        this.sheets = sheets;
        this.meetings = meetings;
    }

    /**
     * One presence to look for.
     *
     * @param code of the line on the sheet; the only thing there that says who it is
     * @param keptIn where the signed sheet is kept; none where nobody noted it
     * @param session and {@code place} as they are called, empty where no view knows the workshop yet
     * @param digest what gave it its rank
     */
    record SheetLine(
            String presence,
            int rank,
            long position,
            String digest,
            String code,
            @Nullable String keptIn,
            String session,
            LocalDate day,
            String place,
            String who,
            @Nullable SheetVerdict verdict) {}

    List<SheetLine> of(Samples.Sample sample, List<Samples.Line> lines) {
        Papers papers = new Papers(
                new HashMap<>(),
                new HashMap<>(),
                meetings.of(lines.stream().map(Samples.Line::workshop).toList()));
        lines.stream().map(Samples.Line::session).distinct().forEach(session -> {
            papers.codes().put(session, sheets.codes(session));
            papers.binders().putAll(sheets.places(session));
        });
        return lines.stream()
                .map(line -> papers.line(sample, line))
                .sorted(Comparator.comparing(SheetLine::keptIn, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                        .thenComparing(SheetLine::day)
                        .thenComparing(SheetLine::session)
                        .thenComparing(SheetLine::code))
                .toList();
    }

    /** What is known of the sheets of a sample: the codes by session, the binders and the rest by workshop. */
    private record Papers(
            Map<SessionId, SheetCodes> codes, Map<WorkshopId, String> binders, Map<WorkshopId, Meeting> known) {
        private static final SheetCodes NONE = new SheetCodes(Map.of(), Map.of());

        SheetLine line(Samples.Sample sample, Samples.Line line) {
            Meeting meeting = known.getOrDefault(line.workshop(), new Meeting("", line.day(), ""));
            return new SheetLine(
                    line.presence(),
                    line.rank(),
                    line.position(),
                    Pseudonym.digest(sample.seed() + line.presence()),
                    codes.getOrDefault(line.session(), NONE).of(line.workshop(), line.person()),
                    binders.get(line.workshop()),
                    meeting.session(),
                    line.day(),
                    meeting.place(),
                    Pseudonym.ofPerson(sample.programme().value(), line.person().value()),
                    line.verdict());
        }
    }
}
