package fr.jalon.query.operations;

import fr.jalon.events.Actor;
import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.operations.OperationsEvent.ListExported;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.NamedList;
import fr.jalon.events.value.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** One export: which list, for what, when, by which account. */
    public record Export(
            String export,
            NamedList list,
            ExportPurpose purpose,
            LocalDate on,
            @Nullable String by) {}

    @Override
    public String name() {
        return "list-export";
    }

    @Override
    public void reset() {
        jdbc.sql("truncate views.list_export").update();
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            if (recorded.event() instanceof ListExported exported) {
                write(recorded.position(), exported, recorded.metadata().get(EventMetadata.ACTOR));
            }
        }
    }

    /** The export of this id, if whoever asks recorded it on this day. */
    public Optional<Export> own(Actor actor, String export, LocalDate today) {
        return jdbc.sql("""
            select export, list, purpose, on_day, by_account from views.list_export
            where export = :export and by_account = :account and on_day = :today\
            """)
                .param("export", export)
                .param("account", actor.account().value())
                .param("today", today)
                .query((row, _) -> read(row))
                .optional();
    }

    /** The last exports of this organisation, or of all when none is given. */
    public List<Export> last(@Nullable OrganisationId organisation, int most) {
        return jdbc.sql("""
            select export, list, purpose, on_day, by_account from views.list_export
            where cast(:organisation as text) is null or organisation = :organisation
            order by position desc limit :most\
            """)
                .param("organisation", organisation == null ? null : organisation.value())
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    private static Export read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Export(
                row.getString("export"),
                NamedList.valueOf(row.getString("list")),
                ExportPurpose.valueOf(row.getString("purpose")),
                row.getObject("on_day", LocalDate.class),
                row.getString("by_account"));
    }

    private void write(long position, ListExported event, @Nullable String by) {
        jdbc.sql("""
            insert into views.list_export values (:export, :position, :organisation, :list, :purpose, :on, :by)
            on conflict do nothing\
            """)
                .param("export", event.export().value())
                .param("position", position)
                .param("organisation", event.organisation().value())
                .param("list", event.list().name())
                .param("purpose", event.purpose().name())
                .param("on", event.occurredOn())
                .param("by", by)
                .update();
    }
}
