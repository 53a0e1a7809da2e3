package fr.jalon.query.session;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.session.EnrolmentEvent;
import fr.jalon.events.session.FollowUpEvent.SheetKept;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopAdded;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.people.OpenedTexts;
import fr.jalon.query.people.SealedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signed sheets: the code of each line, for what is printed and for whoever looks for a line again, and where each is kept. */
@Component
public final class Sheets implements Projection {
    private final JdbcClient jdbc;
    private final Keyring keyring;

    Sheets(JdbcClient jdbc, Keyring keyring) {
        this.jdbc = jdbc;
        this.keyring = keyring;
    }

    @Override
    public String name() {
        return "sheet";
    }

    @Override
    public List<String> tables() {
        return List.of("sheet_workshop", "sheet_line");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(SessionScheduled.class, WorkshopAdded.class, EnrolmentEvent.class, SheetKept.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            switch (recorded.event()) {
                case SessionScheduled e -> e.workshops().forEach(planned -> workshop(e.session(), planned.workshop()));
                case WorkshopAdded e -> workshop(e.session(), e.planned().workshop());
                case EnrolmentEvent e -> line(e.session(), e.participant().person());
                case SheetKept e -> kept(e.workshop(), e.keptIn());
                default -> {}
            }
        }
    }

    /** The codes of one session's sheets. Whoever calls it answers for who may see the session. */
    public SheetCodes codes(SessionId session) {
        Map<WorkshopId, Integer> workshops = new HashMap<>();
        Map<PersonId, Integer> lines = new HashMap<>();
        jdbc.sql("select workshop, rank from views.sheet_workshop where session = :session")
                .param("session", session.value())
                .query(row -> {
                    workshops.put(new WorkshopId(row.getString(1)), row.getInt(2));
                });
        jdbc.sql("select person, line from views.sheet_line where session = :session")
                .param("session", session.value())
                .query(row -> {
                    lines.put(new PersonId(row.getString(1)), row.getInt(2));
                });
        return new SheetCodes(workshops, lines);
    }

    /** Where the signed sheets of one session are kept, by workshop; a workshop without a known place is left out. */
    public Map<WorkshopId, String> places(SessionId session) {
        Map<WorkshopId, Personal> sealed = new LinkedHashMap<>();
        jdbc.sql("select workshop, kept_in from views.sheet_workshop where session = :session and kept_in is not null")
                .param("session", session.value())
                .query(row -> {
                    Personal keptIn = SealedText.read(row.getString(2));
                    if (keptIn != null) {
                        sealed.put(new WorkshopId(row.getString(1)), keptIn);
                    }
                });
        OpenedTexts texts = OpenedTexts.open(keyring, sealed.values());
        Map<WorkshopId, String> places = new HashMap<>();
        sealed.forEach((workshop, keptIn) -> {
            String text = texts.text(keptIn);
            if (text != null) {
                places.put(workshop, text);
            }
        });
        return places;
    }

    private void workshop(SessionId session, WorkshopId workshop) {
        jdbc.sql("""
            insert into views.sheet_workshop (workshop, session, rank)
            select :workshop, :session, 1 + count(*) from views.sheet_workshop where session = :session
            on conflict (workshop) do nothing\
            """)
                .param("workshop", workshop.value())
                .param("session", session.value())
                .update();
    }

    private void line(SessionId session, PersonId person) {
        jdbc.sql("""
            insert into views.sheet_line
            select :session, :person, 1 + count(*) from views.sheet_line where session = :session
            on conflict (session, person) do nothing\
            """)
                .param("session", session.value())
                .param("person", person.value())
                .update();
    }

    private void kept(WorkshopId workshop, Personal keptIn) {
        jdbc.sql("update views.sheet_workshop set kept_in = :kept where workshop = :workshop")
                .param("kept", SealedText.of(keptIn))
                .param("workshop", workshop.value())
                .update();
    }
}
