package fr.jalon.query.operations;

import fr.jalon.events.Actor;
import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.operations.OperationsEvent.ListExported;
import fr.jalon.events.operations.OperationsEvent.SessionPeopleExported;
import fr.jalon.events.value.ExportId;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.NamedList;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.SessionId;
import fr.jalon.query.http.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists with names that left the product. A file is given only to whoever recorded its export, on that day. */
@Component
public final class ListExports implements Projection {
    private final JdbcClient jdbc;

    ListExports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One export: what of, for what, when, by which account.
     *
     * @param list the list; none where it was the people of a session
     * @param session the session whose people it was
     */
    public record Export(
            String export,
            @Nullable NamedList list,
            @Nullable String session,
            ExportPurpose purpose,
            LocalDate on,
            @Nullable String by) {

        /** What left, in words. */
        public String words() {
            return list == null ? "Personnes d’une session" : French.FRENCH.word(list);
        }
    }

    @Override
    public String name() {
        return "list-export";
    }

    @Override
    public List<String> tables() {
        return List.of("list_export");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(ListExported.class, SessionPeopleExported.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            if (recorded.event() instanceof ListExported exported) {
                write(recorded, exported.export(), exported.organisation(), exported.list(), null, exported.purpose());
            }
            if (recorded.event() instanceof SessionPeopleExported exported) {
                write(
                        recorded,
                        exported.export(),
                        exported.organisation(),
                        null,
                        exported.session(),
                        exported.purpose());
            }
        }
    }

    /** The export of this id, if whoever asks recorded it on this day. */
    public Optional<Export> own(Actor actor, String export, LocalDate today) {
        return jdbc.sql("""
            select export, list, session, purpose, on_day, by_account from views.list_export
            where export = :export and by_account = :account and on_day = :today\
            """)
                .param("export", export)
                .param("account", actor.account().value())
                .param("today", today)
                .query((row, _) -> read(row))
                .optional();
    }

    private static Export read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Export(
                row.getString("export"),
                row.getString("list") == null ? null : NamedList.valueOf(row.getString("list")),
                row.getString("session"),
                ExportPurpose.valueOf(row.getString("purpose")),
                row.getObject("on_day", LocalDate.class),
                row.getString("by_account"));
    }

    private void write(
            Recorded<DomainEvent> recorded,
            ExportId export,
            OrganisationId organisation,
            @Nullable NamedList list,
            @Nullable SessionId session,
            ExportPurpose purpose) {
        jdbc.sql("""
            insert into views.list_export
                (export, position, organisation, list, session, purpose, on_day, by_account)
            values (:export, :position, :organisation, :list, :session, :purpose, :on, :by)
            on conflict do nothing\
            """)
                .param("export", export.value())
                .param("position", recorded.position())
                .param("organisation", organisation.value())
                .param("list", list == null ? null : list.name())
                .param("session", session == null ? null : session.value())
                .param("purpose", purpose.name())
                .param("on", recorded.event().occurredOn())
                .param("by", recorded.metadata().get(EventMetadata.ACTOR))
                .update();
    }
}
