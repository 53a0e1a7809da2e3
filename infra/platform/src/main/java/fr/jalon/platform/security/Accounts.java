package fr.jalon.platform.security;

import fr.jalon.events.Actor;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts as they stand, one small query per request: what was revoked, or is over, is closed at once. */
@Component
class Accounts {

    /** Where a mission's last day ends, whatever the machine's zone. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final String SELECT = """
        select a.account_id, a.organisation, a.role, a.enabled, a.generation, c.password_hash,
               coalesce(c.must_change, false) as must_change,
               array(select scope_id from events.account_scope s
                      where s.account_id = a.account_id and s.kind = 'programme'
                        and (s.until is null or s.until >= :today)) as programmes,
               array(select scope_id from events.account_scope s
                      where s.account_id = a.account_id and s.kind = 'session') as sessions
          from events.account a left join events.credential c on c.account_id = a.account_id
         where\s\
        """;

    private final JdbcClient jdbc;
    private final LoginDigests digests;
    private final Clock clock;

    Accounts(JdbcClient jdbc, LoginDigests digests, Clock clock) {
        this.jdbc = jdbc;
        this.digests = digests;
        this.clock = clock;
    }

    Optional<Standing> of(AccountId account) {
        return find("a.account_id = :key", account.value());
    }

    Optional<Standing> ofLogin(String login) {
        String quick = digests.quick(login);
        return quick == null ? find("c.login_slow = :key", digests.slow(login)) : find("c.login_mac = :key", quick);
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from events.account)")
                .query(Boolean.class)
                .single();
    }

    private Optional<Standing> find(String condition, String key) {
        return jdbc.sql(SELECT + condition)
                .param("key", key)
                .param("today", LocalDate.ofInstant(clock.instant(), ZONE))
                .query(Accounts::standing)
                .optional();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        String organisation = row.getString("organisation");
        Actor actor = new Actor(
                new AccountId(row.getString("account_id")),
                Role.valueOf(row.getString("role")),
                organisation == null ? null : new OrganisationId(organisation),
                ids(row, "programmes", ProgrammeId::new),
                ids(row, "sessions", SessionId::new));
        @Nullable String hash = row.getString("password_hash");
        return new Standing(
                actor, row.getBoolean("enabled"), row.getInt("generation"), hash, row.getBoolean("must_change"));
    }

    private static <T> Set<T> ids(ResultSet row, String column, Function<String, T> id) throws SQLException {
        String[] values = (String[]) row.getArray(column).getArray();
        return Arrays.stream(values).map(id).collect(Collectors.toUnmodifiableSet());
    }
}
