package fr.jalon.command.access;

import fr.jalon.events.access.AccessEvent.AccountDisabled;
import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.access.AccessEvent.AccountReopened;
import fr.jalon.events.organisation.OrganisationEvent.OrganisationRegistered;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What access must know of the rest: the kinds of organisations, what can be granted, who administers, who is behind an account. */
@Component
@ProcessingGroup("lookup.access-scopes")
class AccessLookup {

    private final JdbcClient jdbc;

    AccessLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the organisation is; none when it is not known. */
    @Nullable
    OrganisationKind kindOf(@Nullable OrganisationId organisation) {
        return jdbc.sql("select kind from command.access_organisation where organisation = ?")
                .param(organisation == null ? "" : organisation.value())
                .query((row, _) -> OrganisationKind.valueOf(row.getString("kind")))
                .optional()
                .orElse(null);
    }

    /** What a scope opens; empty when it is not known. */
    Optional<Grantable> grantable(Scope scope) {
        return jdbc.sql("select organisation, funders from command.access_grantable where id = ?")
                .param(idOf(scope))
                .query((row, _) -> new Grantable(
                        new OrganisationId(row.getString("organisation")),
                        Arrays.stream((String[]) row.getArray("funders").getArray())
                                .map(OrganisationId::new)
                                .collect(Collectors.toSet())))
                .optional();
    }

    /**
     * Whether somebody else could still open accounts where this one can: in the same organisation, or of the whole
     * installation. Locks the administrators' rows, so that two who disable each other at once can't both get through.
     */
    boolean othersAdminister(AccountId account) {
        List<Administrator> all = jdbc.sql(
                        "select account, organisation from command.access_administrator order by account for update")
                .query((row, _) -> new Administrator(row.getString("account"), row.getString("organisation")))
                .list();
        Administrator leaving = all.stream()
                .filter(one -> one.account().equals(account.value()))
                .findFirst()
                .orElse(null);
        return leaving == null
                || all.stream()
                        .filter(one -> !one.equals(leaving))
                        .anyMatch(one -> one.organisation() == null
                                || Objects.equals(one.organisation(), leaving.organisation()));
    }

    @EventHandler
    void on(OrganisationRegistered event) {
        jdbc.sql("insert into command.access_organisation (organisation, kind) values (?, ?) on conflict do nothing")
                .params(event.organisation().value(), event.kind().name())
                .update();
    }

    @EventHandler
    void on(ProgrammeLaunched event) {
        grantable(event.programme().value(), event.organisation(), event.funders());
    }

    @EventHandler
    void on(SessionScheduled event) {
        grantable(event.session().value(), event.organisation(), List.of());
    }

    /** Whether it is an account of a funder or an auditor: they come from anywhere, and every association may let them in. */
    boolean comesFromAnywhere(AccountId account) {
        return holderOf(account)
                .filter(holder -> holder.role() == Role.FUNDER || holder.role() == Role.AUDITOR)
                .isPresent();
    }

    /** Who is behind an account; empty when it is not known. */
    Optional<Handover.Holder> holderOf(AccountId account) {
        return jdbc.sql("select person, organisation, role, open from command.access_holder where account = ?")
                .param(account.value())
                .query((row, _) -> {
                    String organisation = row.getString("organisation");
                    return new Handover.Holder(
                            account,
                            new PersonId(row.getString("person")),
                            organisation == null ? null : new OrganisationId(organisation),
                            Role.valueOf(row.getString("role")),
                            row.getBoolean("open"));
                })
                .optional();
    }

    @EventHandler
    void on(AccountOpened event) {
        administers(event.account(), event.organisation(), event.role());
        OrganisationId organisation = event.organisation();
        jdbc.sql("""
            insert into command.access_holder (account, person, organisation, role, open) values (?, ?, ?, ?, true)\
            """)
                .param(event.account().value())
                .param(event.person().value())
                .param(organisation == null ? null : organisation.value())
                .param(event.role().name())
                .update();
    }

    @EventHandler
    void on(AccountDisabled event) {
        jdbc.sql("delete from command.access_administrator where account = ?")
                .param(event.account().value())
                .update();
        open(event.account(), false);
    }

    @EventHandler
    void on(AccountReopened event) {
        administers(event.account(), event.organisation(), event.role());
        open(event.account(), true);
    }

    private void administers(AccountId account, @Nullable OrganisationId organisation, Role role) {
        if (role == Role.ADMINISTRATOR) {
            jdbc.sql("insert into command.access_administrator (account, organisation) values (?, ?)")
                    .param(account.value())
                    .param(organisation == null ? null : organisation.value())
                    .update();
        }
    }

    private void open(AccountId account, boolean open) {
        jdbc.sql("update command.access_holder set open = ? where account = ?")
                .params(open, account.value())
                .update();
    }

    private void grantable(String id, OrganisationId organisation, List<OrganisationId> funders) {
        jdbc.sql("insert into command.access_grantable (id, organisation, funders) values (?, ?, ?)")
                .params(
                        id,
                        organisation.value(),
                        funders.stream().map(OrganisationId::value).toArray(String[]::new))
                .update();
    }

    private static String idOf(Scope scope) {
        return switch (scope) {
            case Scope.OfProgramme programme -> programme.programme().value();
            case Scope.OfSession session -> session.session().value();
        };
    }

    private record Administrator(String account, @Nullable String organisation) {}
}
