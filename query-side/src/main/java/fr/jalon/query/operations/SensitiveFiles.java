package fr.jalon.query.operations;

import fr.jalon.events.Actor;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.OpeningReason;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.SensitiveReason;
import fr.jalon.query.figures.Page;
import fr.jalon.query.http.French;
import fr.jalon.query.http.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which families' files open only for a reason, to whom they are open now, and who opened them. */
@Component
public final class SensitiveFiles {
    /** How long an opening holds for the account that gave its reason, by the product's clock. Then the question comes again. */
    public static final Duration OPEN_FOR = Duration.ofMinutes(30);

    private static final int ROWS = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    SensitiveFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why a file is marked, since when, by which account. */
    public record Mark(
            SensitiveReason reason,
            LocalDate since,
            @Nullable String by) {}

    /** One opening: whose file, for what, when, by which account. */
    public record Opening(
            String family,
            OpeningReason reason,
            LocalDateTime at,
            @Nullable String by) {
        /** The account by its pseudonym. */
        public String account() {
            return French.FRENCH.account(by);
        }
    }

    /** The mark on this family's file, if there is one. */
    public Optional<Mark> mark(FamilyId family) {
        return jdbc.sql("select reason, since, marked_by from views.sensitive_file where family = ?")
                .param(family.value())
                .query((row, _) -> new Mark(
                        SensitiveReason.valueOf(row.getString("reason")),
                        row.getObject("since", LocalDate.class),
                        row.getString("marked_by")))
                .optional();
    }

    /** The families of this organisation whose files are marked. Lists show nothing of them but the name. */
    public Set<FamilyId> of(OrganisationId organisation) {
        return new HashSet<>(jdbc.sql("select family from views.sensitive_file where organisation = ?")
                .param(organisation.value())
                .query((row, _) -> new FamilyId(row.getString("family")))
                .list());
    }

    /** Until when this file is open to whoever asks; empty when they gave no reason, or gave it too long ago. */
    public Optional<LocalDateTime> openUntil(Actor actor, FamilyId family) {
        return jdbc.sql("""
            select max(opened_at) as opened_at from views.sensitive_opening
            where family = :family and by_account = :account and opened_at > :since having max(opened_at) is not null\
            """)
                .param("family", family.value())
                .param("account", actor.account().value())
                .param("since", clock.instant().minus(OPEN_FOR).atOffset(ZoneOffset.UTC))
                .query((row, _) -> at(row).plus(OPEN_FOR))
                .optional();
    }

    /** Whether whoever asks has to say first why they open this file. */
    public boolean closedTo(Actor actor, @Nullable FamilyId family) {
        return family != null
                && mark(family).isPresent()
                && openUntil(actor, family).isEmpty();
    }

    /** Who opened this file, the latest first: the part of them an address asks for. */
    public Page<Opening> openingsOf(FamilyId family, @Nullable String asked) {
        long total = jdbc.sql("select count(*) from views.sensitive_opening where family = ?")
                .param(family.value())
                .query(Long.class)
                .single();
        return Page.of(
                total,
                asked,
                ROWS,
                from -> jdbc.sql("""
                    select family, reason, opened_at, by_account from views.sensitive_opening
                    where family = :family order by position desc limit :size offset :from\
                    """)
                        .param("family", family.value())
                        .param("size", ROWS)
                        .param("from", from)
                        .query((row, _) -> opening(row))
                        .list());
    }

    private static Opening opening(ResultSet row) throws SQLException {
        return new Opening(
                row.getString("family"),
                OpeningReason.valueOf(row.getString("reason")),
                at(row),
                row.getString("by_account"));
    }

    private static LocalDateTime at(ResultSet row) throws SQLException {
        return row.getObject("opened_at", OffsetDateTime.class)
                .atZoneSameInstant(Today.ZONE)
                .toLocalDateTime();
    }
}
