package fr.jalon.query.access.accounts;

import fr.jalon.events.Actor;
import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import fr.jalon.query.organisation.OrganisationNames;
import fr.jalon.query.people.OpenedTexts;
import fr.jalon.query.people.SealedText;
import fr.jalon.query.programme.ProgrammeChoices;
import fr.jalon.query.session.SessionsOfPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts for an administrator: those of their organisation, or all of them for one of the whole installation. */
@Component
final class Accounts {
    private static final int PSEUDONYM = 6;

    private final JdbcClient jdbc;
    private final Keyring keyring;
    private final OrganisationNames organisations;
    private final ProgrammeChoices programmes;
    private final SessionsOfPeople sessions;

    Accounts(
            JdbcClient jdbc,
            Keyring keyring,
            OrganisationNames organisations,
            ProgrammeChoices programmes,
            SessionsOfPeople sessions) {
        this.jdbc = jdbc;
        this.keyring = keyring;
        this.organisations = organisations;
        this.programmes = programmes;
        this.sessions = sessions;
    }

    /** An account by its pseudonym, with the name its holder is shown under. */
    record Account(
            String id,
            PersonId person,
            String pseudonym,
            @Nullable String name,
            Role role,
            @Nullable String organisation,
            LocalDate openedOn,
            @Nullable LocalDate disabledOn,
            List<Granted> scopes) {

        /** How it is named to whoever administers. */
        public String label() {
            return name == null ? "compte " + pseudonym : name + " (compte " + pseudonym + ")";
        }

        /** The ids of the sessions where it is named. */
        List<String> sessions() {
            return scopes.stream()
                    .filter(scope -> scope.kind().equals("session"))
                    .map(Granted::id)
                    .toList();
        }

        /** Whether it could take over the sessions of another. */
        boolean couldTakeOverFrom(Account other) {
            return disabledOn == null
                    && !id.equals(other.id)
                    && Objects.equals(organisation, other.organisation)
                    && (role == Role.ANIMATION || role == Role.COORDINATOR);
        }
    }

    /** A programme or a session granted, since a day, by the account {@code by}; for a mission, {@code until} its last day. */
    record Granted(
            String account,
            String kind,
            String id,
            String name,
            LocalDate since,
            @Nullable String by,
            @Nullable LocalDate until) {}

    private record Row(
            String account,
            @Nullable String organisation,
            String role,
            String displayName,
            String person,
            LocalDate openedOn,
            @Nullable LocalDate disabledOn) {}

    List<Account> of(Actor actor) {
        OrganisationId own = actor.organisation();
        List<Row> rows = jdbc.sql("""
            select account, organisation, role, display_name, person, opened_on, disabled_on from views.account
            where cast(:organisation as text) is null or organisation = :organisation
            order by disabled_on is not null, role, opened_on, account\
            """)
                .param("organisation", own == null ? null : own.value())
                .query(Row.class)
                .list();
        List<@Nullable Personal> sealed = new ArrayList<>();
        rows.forEach(row -> sealed.add(SealedText.read(row.displayName())));
        OpenedTexts texts = OpenedTexts.open(keyring, sealed);
        Map<String, String> named = organisations.all().stream()
                .collect(Collectors.toMap(known -> known.id().value(), OrganisationNames.Named::name));
        Map<String, List<Granted>> scopes = scopes();
        return rows.stream()
                .map(row -> account(row, texts, named, scopes.getOrDefault(row.account(), List.of())))
                .toList();
    }

    private static Account account(Row row, OpenedTexts texts, Map<String, String> named, List<Granted> scopes) {
        return new Account(
                row.account(),
                new PersonId(row.person()),
                pseudonym(row.account()),
                texts.text(SealedText.read(row.displayName())),
                Role.valueOf(row.role()),
                row.organisation() == null ? null : named.getOrDefault(row.organisation(), "Organisation"),
                row.openedOn(),
                row.disabledOn(),
                scopes);
    }

    private Map<String, List<Granted>> scopes() {
        Map<String, String> programmeNames = programmes.names();
        Map<String, String> sessionNames = sessions.names();
        return jdbc
                .sql("select account, kind, id, since, granted_by, until from views.account_scope order by kind,"
                        + " since, id")
                .query((row, _) -> {
                    String id = row.getString("id");
                    Map<String, String> names =
                            row.getString("kind").equals("programme") ? programmeNames : sessionNames;
                    return new Granted(
                            row.getString("account"),
                            row.getString("kind"),
                            id,
                            names.getOrDefault(id, pseudonym(id)),
                            row.getObject("since", LocalDate.class),
                            row.getString("granted_by"),
                            row.getObject("until", LocalDate.class));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(Granted::account));
    }

    static String pseudonym(String id) {
        String tail = id.substring(id.indexOf('-') + 1);
        return tail.substring(0, Math.min(PSEUDONYM, tail.length()));
    }
}
