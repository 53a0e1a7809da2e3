package fr.jalon.query.programme;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Keyring;
import fr.jalon.events.Keyring.Opened;
import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.programme.ProgrammeEvent.FigureExplained;
import fr.jalon.events.value.KeyId;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the association wrote beside figures it shared: kept with the release, and read with no other. */
@Component
public final class FigureNotes implements Projection {

    private final JdbcClient jdbc;
    private final Keyring keyring;

    FigureNotes(JdbcClient jdbc, Keyring keyring) {
        this.jdbc = jdbc;
        this.keyring = keyring;
    }

    @Override
    public String name() {
        return "figure-note";
    }

    @Override
    public List<String> tables() {
        return List.of("figure_note");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(FigureExplained.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            if (recorded.event() instanceof FigureExplained explained) {
                write(explained, recorded.position());
            }
        }
    }

    /** The texts beside the figures of a day and position, by indicator. Whoever asks must be known to see those figures. */
    public Map<String, FigureNote> of(ProgrammeId programme, LocalDate on, long position) {
        List<Row> rows = jdbc.sql("""
            select indicator, note, key, ciphertext, written_on from views.figure_note
             where programme = :programme and stands_on = :on and position = :position
             order by recorded_from desc\
            """)
                .param("programme", programme.value())
                .param("on", on)
                .param("position", position)
                .query(Row.class)
                .list();
        Map<Personal, Opened> opened =
                keyring.openAll(rows.stream().map(Row::sealed).toList());
        Map<String, List<FigureNote.Earlier>> texts = new LinkedHashMap<>();
        rows.forEach(row -> texts.computeIfAbsent(row.indicator(), _ -> new ArrayList<>())
                .add(new FigureNote.Earlier(
                        text(opened.getOrDefault(row.sealed(), new Opened.WithoutKey())), row.writtenOn())));
        Map<String, FigureNote> notes = new LinkedHashMap<>();
        texts.forEach((indicator, all) -> notes.put(
                indicator,
                new FigureNote(all.getFirst().text(), all.getFirst().writtenOn(), all.subList(1, all.size()))));
        return notes;
    }

    private static String text(Opened opened) {
        return switch (opened) {
            case Opened.Clear(String text) -> text;
            case Opened.Erased() -> "effacé";
            case Opened.WithoutKey() -> "illisible sans la clé";
        };
    }

    private void write(FigureExplained explained, long position) {
        jdbc.sql("""
            insert into views.figure_note values
                (:note, :programme, :indicator, :on, :position, :key, :ciphertext, :written, :recorded)
            on conflict do nothing\
            """)
                .param("note", explained.note().value())
                .param("programme", explained.programme().value())
                .param("indicator", explained.indicator().value())
                .param("on", explained.on())
                .param("position", explained.position())
                .param("key", explained.text().key().value())
                .param("ciphertext", explained.text().ciphertext())
                .param("written", explained.occurredOn())
                .param("recorded", position)
                .update();
    }

    private record Row(String indicator, String note, String key, String ciphertext, LocalDate writtenOn) {

        Personal sealed() {
            return new Personal(note, PersonalField.NOTE, new KeyId(key), ciphertext);
        }
    }
}
