package fr.jalon.command.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.family.FamilyEvent.AdultJoined;
import fr.jalon.events.family.FamilyEvent.ChildDeclared;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.organisation.OrganisationEvent.OrganisationRegistered;
import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what belongs to whom up to date, in the transaction of the events that tell it. The first word stands, so what was read once
 * holds for good; what nobody told yet is asked again, and so is what was read within a transaction, which may be taken back.
 */
@Component
@ProcessingGroup("lookup.http-belonging")
class BelongingLookup implements Belongings {

    private static final int KEPT = 10_000;

    private final JdbcClient jdbc;
    private final Cache<String, Belonging> read =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    BelongingLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Belonging> of(String id) {
        return Optional.ofNullable(
                TransactionSynchronizationManager.isActualTransactionActive()
                        ? stored(id)
                        : read.get(id, this::stored));
    }

    private @Nullable Belonging stored(String id) {
        return jdbc.sql("select organisation, programme from command.belonging where id = ?")
                .param(id)
                .query((row, _) -> new Belonging(
                        organisation(row.getString("organisation")), programme(row.getString("programme"))))
                .optional()
                .orElse(null);
    }

    @EventHandler
    void on(OrganisationRegistered event) {
        belongs(event.organisation().value(), event.organisation(), null);
    }

    @EventHandler
    void on(AccountOpened event) {
        belongs(event.account().value(), event.organisation(), null);
        belongs(event.person().value(), event.organisation(), null);
    }

    @EventHandler
    void on(ProgrammeLaunched event) {
        belongs(event.programme().value(), event.organisation(), event.programme());
    }

    @EventHandler
    void on(SessionScheduled event) {
        belongs(event.session().value(), event.organisation(), event.programme());
    }

    @EventHandler
    void on(FamilyRegistered event) {
        belongs(event.family().value(), event.organisation(), null);
        event.adults().forEach(adult -> belongs(adult.person().value(), event.organisation(), null));
        event.children().forEach(child -> belongs(child.person().value(), event.organisation(), null));
    }

    @EventHandler
    void on(AdultJoined event) {
        belongs(event.adult().person().value(), event.organisation(), null);
    }

    @EventHandler
    void on(ChildDeclared event) {
        belongs(event.child().person().value(), event.organisation(), null);
    }

    @EventHandler
    void on(ProfessionalRegistered event) {
        belongs(event.person().value(), event.organisation(), null);
    }

    @EventHandler
    void on(ParentRecruited event) {
        belongs(event.pathway().value(), event.organisation(), event.programme());
    }

    /** One human being may play several parts, and none of them moves them to another organisation. */
    private void belongs(String id, @Nullable OrganisationId organisation, @Nullable ProgrammeId programme) {
        jdbc.sql("""
            insert into command.belonging (id, organisation, programme) values (?, ?, ?)
            on conflict (id) do nothing
            """)
                .param(id)
                .param(organisation == null ? null : organisation.value())
                .param(programme == null ? null : programme.value())
                .update();
    }

    private static @Nullable OrganisationId organisation(@Nullable String value) {
        return value == null ? null : new OrganisationId(value);
    }

    private static @Nullable ProgrammeId programme(@Nullable String value) {
        return value == null ? null : new ProgrammeId(value);
    }
}
