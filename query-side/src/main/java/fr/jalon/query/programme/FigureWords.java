package fr.jalon.query.programme;

import fr.jalon.query.figures.Figure;
import fr.jalon.query.http.French;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures in words, as one would write them in a mail. Templates know it as {@code words}. */
public final class FigureWords {
    public static final FigureWords WORDS = new FigureWords();

    private static final French FRENCH = French.FRENCH;

    /** One of them, for a figure of 0 or 1; a label of the programme's own stays as it is. */
    private static final Map<String, String> ONE = Map.of(
            "Sessions terminées", "session terminée",
            "Familles touchées", "famille touchée",
            "Familles ayant suivi une session", "famille ayant suivi une session",
            "Parents touchés", "parent touché",
            "Enfants concernés", "enfant concerné",
            "Présences d'enfants", "présence d’enfant",
            "Parents référents formés", "parent référent formé",
            "Sessions co-animées", "session co-animée",
            "Sessions animées en autonomie", "session animée en autonomie");

    private static final Map<String, String> UNITS = Map.of(
            "sessions", "sessions",
            "families", "familles",
            "adults", "adultes",
            "children", "enfants",
            "presences", "présences",
            "people", "personnes");

    private FigureWords() {}

    /** « Au 30/06/2024 : 7 sessions terminées sur 15, 52 familles touchées sur 108. » */
    public String sentence(LocalDate on, List<Figure> figures) {
        List<String> parts = figures.stream()
                .filter(figure -> figure.target() != null)
                .map(this::part)
                .toList();
        List<String> told = parts.isEmpty() ? figures.stream().map(this::part).toList() : parts;
        String all = told.size() < 2
                ? String.join("", told)
                : String.join(", ", told.subList(0, told.size() - 1)) + " et " + told.getLast();
        return "Au\u00a0" + FRENCH.date(on) + "\u00a0: " + all + ".";
    }

    /** « 52 familles touchées sur 108 ». */
    public String part(Figure figure) {
        String number = figure.reach().equals("indirect")
                ? "environ\u00a0" + FRENCH.number(figure.value())
                : figure.upper() > figure.value()
                        ? bounds(figure.lower(), figure.upper())
                        : FRENCH.number(figure.value());
        String target = figure.target() == null ? "" : " sur\u00a0" + FRENCH.number(figure.target());
        String one = ONE.get(figure.label());
        if (one == null) {
            return figure.label() + "\u00a0: " + number + target;
        }
        String noun = figure.upper() < 2
                ? one
                : figure.label().substring(0, 1).toLowerCase() + figure.label().substring(1);
        return number + "\u00a0" + noun.replace('\'', '’') + target;
    }

    /** « 52 à 54 », where some were counted without a name. */
    public String bounds(long lower, long upper) {
        return FRENCH.number(lower) + " à\u00a0" + FRENCH.number(upper);
    }

    /** « +3 », « −2 », « 0 ». */
    public String signed(long number) {
        return (number > 0 ? "+" : number < 0 ? "\u2212" : "") + FRENCH.number(Math.abs(number));
    }

    /** « 47 % », never 100 before the target is reached. */
    public String percent(@Nullable BigDecimal share) {
        return share == null ? "" : FRENCH.number(hundredths(share)) + "\u00a0%";
    }

    /** 47 for 0.4667; 99 at most while the target is not reached. */
    public long hundredths(BigDecimal share) {
        long rounded = share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValue();
        return share.compareTo(BigDecimal.ONE) < 0 ? Math.min(rounded, 99) : rounded;
    }

    /** « 7,5 ». */
    public String decimal(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** « familles ». */
    public String unit(String unit) {
        return UNITS.getOrDefault(unit, unit);
    }

    /** « indirect, estimation »: an estimate is never taken for attendance. */
    public String reach(String reach) {
        return reach.equals("indirect") ? "indirect, estimation" : "direct";
    }
}
