package fr.jalon.query.audit.mission;

import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SampleOutcome;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.SheetVerdict;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.people.OpenedTexts;
import fr.jalon.query.people.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads samples. Whoever calls it answers for whose mission it is. */
@Component
final class Samples {
    private static final String SELECT = """
        select s.*, count(*) as lines, count(*) filter (where l.verdict = 'AGREES') as agree,
               count(*) filter (where l.verdict = 'DIFFERS') as differ,
               count(*) filter (where l.verdict = 'MISSING') as missing
          from views.sample s join views.sample_line l using (sample)
         where %s group by s.sample order by s.drawn_at desc\
        """;

    private final JdbcClient jdbc;
    private final Keyring keyring;

    Samples(JdbcClient jdbc, Keyring keyring) {
        this.jdbc = jdbc;
        this.keyring = keyring;
    }

    /**
     * A sample as a whole.
     *
     * @param position as known at which it was drawn, among so many {@code presences} of these days
     * @param concludedOn when it was concluded, with {@code outcome} and perhaps a {@code note}
     */
    record Sample(
            String id,
            MissionId mission,
            ProgrammeId programme,
            Period period,
            long seed,
            long position,
            int presences,
            LocalDate drawnOn,
            Tally tally,
            @Nullable SampleOutcome outcome,
            @Nullable Personal note,
            @Nullable LocalDate concludedOn) {}

    /** One presence of it, in the order it was drawn. */
    record Line(
            String presence,
            int rank,
            long position,
            SessionId session,
            WorkshopId workshop,
            PersonId person,
            LocalDate day,
            @Nullable SheetVerdict verdict) {}

    /** Those drawn in a mission, the latest first. */
    List<Sample> of(MissionId mission) {
        return jdbc.sql(SELECT.formatted("s.mission = ?"))
                .param(mission.value())
                .query((row, _) -> sample(row))
                .list();
    }

    Optional<Sample> find(String id) {
        return jdbc.sql(SELECT.formatted("s.sample = ?"))
                .param(id)
                .query((row, _) -> sample(row))
                .optional();
    }

    List<Line> lines(String sample) {
        return jdbc.sql("select * from views.sample_line where sample = ? order by rank")
                .param(sample)
                .query((row, _) -> line(row))
                .list();
    }

    /** What was written under the conclusion; none where nothing was. */
    @Nullable
    String noteOf(Sample sample) {
        return OpenedTexts.open(keyring, Collections.singletonList(sample.note()))
                .text(sample.note());
    }

    private static Sample sample(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Sample(
                row.getString("sample"),
                new MissionId(row.getString("mission")),
                new ProgrammeId(row.getString("programme")),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getLong("seed"),
                row.getLong("position"),
                row.getInt("presences"),
                row.getObject("drawn_on", LocalDate.class),
                new Tally(row.getInt("lines"), row.getInt("agree"), row.getInt("differ"), row.getInt("missing")),
                outcome == null ? null : SampleOutcome.valueOf(outcome),
                SealedText.read(row.getString("note")),
                row.getObject("concluded_on", LocalDate.class));
    }

    private static Line line(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new Line(
                row.getString("presence"),
                row.getInt("rank"),
                row.getLong("position"),
                new SessionId(row.getString("session")),
                new WorkshopId(row.getString("workshop")),
                new PersonId(row.getString("person")),
                row.getObject("on_day", LocalDate.class),
                verdict == null ? null : SheetVerdict.valueOf(verdict));
    }
}
