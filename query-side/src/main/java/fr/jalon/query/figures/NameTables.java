package fr.jalon.query.figures;

import fr.jalon.events.Personal;
import fr.jalon.events.Recorded;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.family.FamilyEvent.AdultCorrected;
import fr.jalon.events.family.FamilyEvent.AdultFileChecked;
import fr.jalon.events.family.FamilyEvent.AdultJoined;
import fr.jalon.events.family.FamilyEvent.AdultLeft;
import fr.jalon.events.family.FamilyEvent.ChildCorrected;
import fr.jalon.events.family.FamilyEvent.ChildDeclared;
import fr.jalon.events.family.FamilyEvent.FamilyMoved;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.family.FamilyEvent.FileMarkedSensitive;
import fr.jalon.events.family.FamilyEvent.HomeAreaCorrected;
import fr.jalon.events.family.FamilyEvent.SensitiveMarkRemoved;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the names an explanation opens, under seal, and the public names of sessions. The newest stands. */
@Component
final class NameTables {

    private static final String PERSON = """
        insert into views.counted_person values (?, ?, ?, ?, ?, ?, ?)
            on conflict (person) do update set family = excluded.family, first_key = excluded.first_key,
               first_text = excluded.first_text, last_key = excluded.last_key, last_text = excluded.last_text,
               recorded_from = excluded.recorded_from
         where counted_person.recorded_from <= excluded.recorded_from\
        """;

    private final JdbcTemplate jdbc;

    NameTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void families(List<Recorded<? extends FamilyEvent>> events) {
        Map<String, Object[]> rows = new LinkedHashMap<>();
        for (Recorded<? extends FamilyEvent> recorded : events) {
            for (Adult adult : adults(recorded.event())) {
                rows.put(adult.person().value(), row(recorded, adult));
            }
        }
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(PERSON, List.copyOf(rows.values()));
        }
    }

    void session(Recorded<SessionScheduled> recorded) {
        jdbc.update(
                "insert into views.counted_session values (?, ?, ?) on conflict do nothing",
                recorded.event().session().value(),
                recorded.event().name().value(),
                recorded.position());
    }

    private static List<Adult> adults(FamilyEvent event) {
        return switch (event) {
            case FamilyRegistered e -> e.adults();
            case AdultJoined e -> List.of(e.adult());
            case AdultCorrected e -> List.of(e.adult());
            case AdultLeft _,
                    ChildDeclared _,
                    ChildCorrected _,
                    HomeAreaCorrected _,
                    FamilyMoved _,
                    AdultFileChecked _,
                    FileMarkedSensitive _,
                    SensitiveMarkRemoved _ -> List.of();
        };
    }

    @SuppressWarnings("NullAway") // the last name may be missing
    private static Object[] row(Recorded<? extends FamilyEvent> recorded, Adult adult) {
        Personal last = adult.lastName();
        return new Object[] {
            adult.person().value(),
            recorded.event().family().value(),
            adult.firstName().key().value(),
            adult.firstName().ciphertext(),
            last == null ? null : last.key().value(),
            last == null ? null : last.ciphertext(),
            recorded.position()
        };
    }
}
