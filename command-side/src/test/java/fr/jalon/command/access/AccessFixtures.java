package fr.jalon.command.access;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.Credentials;
import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.access.AccessEvent.AccountDisabled;
import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.access.AccessEvent.ScopeGranted;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.KeyId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import fr.jalon.events.value.SessionId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** An association with an account, a funder, a programme and a session. */
final class AccessFixtures {

    static final AccountId ACCOUNT = new AccountId("account-1");
    static final PersonId PERSON = new PersonId("person-1");
    static final OrganisationId ASSOCIATION = new OrganisationId("organisation-concilia");
    static final OrganisationId FUNDER = new OrganisationId("organisation-funder");
    static final OrganisationId OTHER = new OrganisationId("organisation-other");
    static final Scope PROGRAMME = new Scope.OfProgramme(new ProgrammeId("programme-dat"));
    static final Scope SESSION = new Scope.OfSession(new SessionId("session-1"));
    static final Grantable OURS = new Grantable(ASSOCIATION, Set.of(FUNDER));
    static final LocalDate DAY = LocalDate.of(2025, 3, 17);
    static final Personal NAME = new Personal("person-1", PersonalField.DISPLAY_NAME, new KeyId("key-1"), "c2VhbGVk");
    static final OpenAccount.SignIn SIGN_IN =
            new OpenAccount.SignIn("camille", new OneTimePassword("Une-phrase-Assez-longue-2025"));
    static final SignInLink LINK = new SignInLink("abcd-efgh");
    static final ScopeGranted GRANTED = new ScopeGranted(ACCOUNT, PROGRAMME, DAY);
    static final AccountDisabled DISABLED = new AccountDisabled(ACCOUNT, RevocationReason.LEFT, DAY);

    private AccessFixtures() {}

    static AccountOpened opened(Role role, @Nullable OrganisationId organisation) {
        return new AccountOpened(ACCOUNT, organisation, PERSON, role, NAME, DAY);
    }

    static Spec<AccountAggregate> spec() {
        return spec(new NotedCredentials(), true);
    }

    static Spec<AccountAggregate> spec(Credentials credentials, boolean othersAdminister) {
        return Spec.of(AccountAggregate.class, new Lookup(othersAdminister), credentials);
    }

    /** Says what it was given, and refuses what it is told to. */
    static final class NotedCredentials implements Credentials {

        final List<String> logins = new ArrayList<>();

        @Nullable
        RuntimeException refusal;

        @Override
        public void register(AccountId account, String login, String oneTimePassword) {
            if (refusal != null) {
                throw refusal;
            }
            logins.add(account + " " + login);
        }

        @Override
        public void invite(AccountId account, String login) {
            register(account, login, "");
        }

        @Override
        public String linkSecret(AccountId account, String key) {
            return "secret-of-" + account + "-" + key.replace(' ', '-');
        }

        @Override
        public void openLink(AccountId account, String secret, Duration life) {
            logins.add(account + " link " + secret + " " + life);
        }
    }

    /** Seals by hiding nothing: the tests see what was sealed, for whom. */
    static final class OpenKeyring implements Keyring {

        @Override
        public Personal seal(String owner, PersonalField field, String clear) {
            return new Personal(owner, field, new KeyId("key-1"), "sealed " + clear);
        }

        @Override
        public Opened open(Personal sealed) {
            return new Opened.Clear(sealed.ciphertext());
        }

        @Override
        public Map<Personal, Opened> openAll(Collection<Personal> sealed) {
            throw new UnsupportedOperationException("commands open nothing");
        }
    }

    private static final class Lookup extends AccessLookup {

        private final boolean othersAdminister;

        Lookup(boolean othersAdminister) {
            super(JdbcClient.create(new SimpleDriverDataSource()));
            this.othersAdminister = othersAdminister;
        }

        @Override
        @Nullable
        OrganisationKind kindOf(@Nullable OrganisationId organisation) {
            if (organisation == null) {
                return null;
            }
            return switch (organisation.value()) {
                case "organisation-concilia", "organisation-other" -> OrganisationKind.ASSOCIATION;
                case "organisation-funder" -> OrganisationKind.FUNDER;
                default -> null;
            };
        }

        @Override
        boolean othersAdminister(AccountId account) {
            return othersAdminister;
        }
    }
}
