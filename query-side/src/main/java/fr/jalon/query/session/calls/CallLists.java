package fr.jalon.query.session.calls;

import fr.jalon.events.Actor;
import fr.jalon.events.Keyring;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.French;
import fr.jalon.query.http.Today;
import fr.jalon.query.operations.SensitiveFiles;
import fr.jalon.query.people.NamedPeople;
import fr.jalon.query.people.OpenedTexts;
import fr.jalon.query.people.PersonNames;
import fr.jalon.query.people.SealedText;
import fr.jalon.query.session.Untold;
import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the lists of one session, for the coordination: the one place besides a family's file where phones are opened. Of a sensitive
 * file there is none until whoever asks has said why they open it.
 */
@Component
final class CallLists {
    private final JdbcClient jdbc;
    private final Keyring keyring;
    private final PersonNames names;
    private final SensitiveFiles sensitive;

    CallLists(JdbcClient jdbc, Keyring keyring, PersonNames names, SensitiveFiles sensitive) {
        this.jdbc = jdbc;
        this.keyring = keyring;
        this.names = names;
        this.sensitive = sensitive;
    }

    /** A session as its lists name it. */
    record Named(String session, String organisation, String programme, String name) {}

    private record Row(
            String subject,
            String person,
            boolean team,
            String change,
            @Nullable OffsetDateTime toldAt,
            @Nullable String toldBy,
            @Nullable String phone,
            @Nullable String place,
            @Nullable LocalDateTime starts,
            boolean cancelled) {}

    private record Changed(String subject, String kind, String was, LocalDate decidedOn) {}

    /** The session, or 404 as if it did not exist. */
    Named session(Actor actor, String session) {
        Named named = jdbc.sql("select * from views.tell_session where session = :session")
                .param("session", session)
                .query(Named.class)
                .optional()
                .orElseThrow(Absent::new);
        Door.reach(actor, new OrganisationId(named.organisation()), new ProgrammeId(named.programme()));
        return named;
    }

    /** The lists of what is still to come, in the order of the changes. */
    List<CallList> of(Actor actor, Named session, LocalDateTime now) {
        List<Row> rows = rows(session, now);
        OpenedTexts phones = OpenedTexts.open(
                keyring, rows.stream().map(row -> SealedText.read(row.phone())).toList());
        NamedPeople people =
                names.of(rows.stream().map(row -> new PersonId(row.person())).toList());
        Map<String, List<Row>> lists =
                rows.stream().collect(Collectors.groupingBy(Row::subject, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Changed>> changes = changes(session);
        List<CallList> all = new ArrayList<>();
        lists.forEach((subject, of) -> all.add(list(
                session,
                of.getFirst(),
                changes.getOrDefault(subject, List.of()),
                of.stream()
                        .map(row -> call(actor, row, people, phones))
                        .sorted(Comparator.comparing(CallList.Call::team)
                                .thenComparing(CallList.Call::name, Collator.getInstance(Locale.FRANCE)))
                        .toList())));
        return all;
    }

    private List<Row> rows(Named session, LocalDateTime now) {
        return jdbc.sql("""
            select l.subject, l.person, l.team, l.change, l.told_at, l.told_by, p.phone, w.place, w.starts,
                coalesce(w.cancelled, false) as cancelled
            from views.tell_line l join views.tell_change c on c.event_id = l.change
                left join views.tell_workshop w on w.workshop = l.subject
                left join views.tell_phone p on p.person = l.person
            where l.session = :session and\s\
            """ + Untold.TO_COME + " order by c.position, l.person")
                .param("session", session.session())
                .param("now", now)
                .query(Row.class)
                .list();
    }

    private Map<String, List<Changed>> changes(Named session) {
        return jdbc
                .sql("select * from views.tell_change where session = :session order by position")
                .param("session", session.session())
                .query(Changed.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Changed::subject));
    }

    private static CallList list(Named session, Row first, List<Changed> changes, List<CallList.Call> calls) {
        List<String> inWords = changes.stream().map(CallLists::inWords).toList();
        if (first.place() == null || first.starts() == null) {
            return ofTheSession(session, first.change(), changes, inWords, calls);
        }
        CallList.Plan plan = new CallList.Plan(session.name(), first.place(), first.starts(), first.cancelled());
        return CallList.of(first.change(), plan.title(), inWords, plan.message(), calls);
    }

    private static CallList ofTheSession(
            Named session, String change, List<Changed> changes, List<String> inWords, List<CallList.Call> calls) {
        boolean restored = changes.getLast().kind().equals(Change.Kind.SESSION_RESTORED.name());
        String message = restored
                ? " » est maintenue : elle avait été annulée par erreur. Les ateliers prévus auront lieu."
                : " » est annulée. Les ateliers prévus n’auront pas lieu.";
        return CallList.of(
                change,
                restored ? "Session maintenue" : "Session annulée",
                inWords,
                "Bonjour, la session « " + session.name() + message,
                calls);
    }

    private static String inWords(Changed changed) {
        String what = switch (Change.Kind.valueOf(changed.kind())) {
            case MOVED -> "lieu changé, c’était " + changed.was();
            case POSTPONED -> "horaire changé, c’était " + French.FRENCH.moment(LocalDateTime.parse(changed.was()));
            case STAFFED -> "équipe changée";
            case CANCELLED -> "atelier annulé";
            case RESTORED -> "atelier maintenu, il avait été annulé par erreur";
            case SESSION_CANCELLED -> "session annulée";
            case SESSION_RESTORED -> "session maintenue, elle avait été annulée par erreur";
        };
        return "Le " + French.FRENCH.date(changed.decidedOn()) + " : " + what;
    }

    private CallList.Call call(Actor actor, Row row, NamedPeople people, OpenedTexts phones) {
        PersonId person = new PersonId(row.person());
        FamilyId family = people.get(person).family();
        boolean closed = sensitive.closedTo(actor, family);
        return new CallList.Call(
                person,
                people.get(person).full(),
                row.team(),
                closed ? null : phones.clear(SealedText.read(row.phone())),
                closed ? family : null,
                row.toldAt() == null
                        ? null
                        : row.toldAt().atZoneSameInstant(Today.ZONE).toLocalDate(),
                actor.account().value().equals(row.toldBy()));
    }
}
