package fr.jalon.query.people.rights;

import fr.jalon.events.value.CopyReason;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.NamedList;
import fr.jalon.events.value.OpeningReason;
import fr.jalon.events.value.PersonId;
import fr.jalon.query.http.French;
import fr.jalon.query.http.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Once that somebody saw or took what names people.
 *
 * @param subject the person, the family, the list or the session
 * @param purpose the code of what it was for
 * @param at the hour, where it was noted
 * @param by the account
 */
record Seen(
        Kind kind,
        String subject,
        String purpose,
        LocalDate on,
        @Nullable LocalTime at,
        @Nullable String by) {

    /** What was done. */
    enum Kind {
        OPENING("Dossier sensible ouvert"),
        COPY("Copie du dossier de"),
        EXPORT("Liste exportée");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static Seen read(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        ZonedDateTime there = at == null ? null : at.atZoneSameInstant(Today.ZONE);
        return new Seen(
                Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("purpose"),
                there == null ? row.getObject("on_day", LocalDate.class) : there.toLocalDate(),
                there == null ? null : there.toLocalTime(),
                row.getString("by_account"));
    }

    /** The person whose file was copied, who has a name. */
    List<PersonId> person() {
        return kind == Kind.COPY ? List.of(new PersonId(subject)) : List.of();
    }

    /** Of whom, of which family or of which list, as whoever asks may read it. */
    public String of(Shown shown, Map<String, String> sessions) {
        return switch (kind) {
            case COPY -> shown.person(new PersonId(subject));
            case OPENING -> shown.family(subject);
            case EXPORT ->
                Arrays.stream(NamedList.values())
                        .filter(list -> list.name().equals(subject))
                        .findFirst()
                        .map(French.FRENCH::word)
                        .orElseGet(() -> "Personnes de « " + sessions.getOrDefault(subject, "session") + " »");
        };
    }

    /** What it was for, in words. */
    public String why() {
        return French.FRENCH.word(
                switch (kind) {
                    case COPY -> CopyReason.valueOf(purpose);
                    case OPENING -> OpeningReason.valueOf(purpose);
                    case EXPORT -> ExportPurpose.valueOf(purpose);
                });
    }

    /** « le 17/03/2025 à 9 h 30 ». */
    public String when() {
        return "le " + French.FRENCH.date(on) + (at == null ? "" : " à " + French.FRENCH.hour(at));
    }
}
