package fr.jalon.query.people.rights;

import fr.jalon.query.programme.ProgrammeChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long files are kept in a programme, as its form shows it.
 *
 * @param lines one for the whole programme, then one for each strand
 */
record RetentionSetting(String programme, String name, List<Line> lines) {

    /** @param months what was said; none where nothing was */
    record Line(String strand, String name, @Nullable Integer months) {}

    static List<RetentionSetting> of(List<ProgrammeChoice> programmes, List<Rights.Kept> kept) {
        return programmes.stream()
                .map(programme -> {
                    String id = programme.programme().value();
                    List<Line> lines =
                            new ArrayList<>(List.of(new Line("", "Tout le programme", months(kept, id, ""))));
                    programme
                            .strands()
                            .forEach(strand -> lines.add(
                                    new Line(strand.id(), "Volet " + strand.name(), months(kept, id, strand.id()))));
                    return new RetentionSetting(id, programme.name(), lines);
                })
                .toList();
    }

    static List<RetentionSetting> of(Map<String, String> programmes, List<Rights.Kept> kept) {
        return programmes.entrySet().stream()
                .map(programme -> new RetentionSetting(
                        programme.getKey(),
                        programme.getValue(),
                        List.of(new Line("", "Tout le programme", months(kept, programme.getKey(), "")))))
                .toList();
    }

    private static @Nullable Integer months(List<Rights.Kept> kept, String programme, String strand) {
        return kept.stream()
                .filter(each ->
                        each.programme().equals(programme) && each.strand().equals(strand))
                .map(Rights.Kept::months)
                .findFirst()
                .orElse(null);
    }
}
