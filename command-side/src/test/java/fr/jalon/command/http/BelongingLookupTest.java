package fr.jalon.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.TestDatabase;
import fr.jalon.command.http.Belongings.Belonging;
import fr.jalon.events.organisation.OrganisationEvent.OrganisationRegistered;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is remembered of what belongs to whom is what was committed. */
class BelongingLookupTest {

    private static final OrganisationId ID = new OrganisationId("organisation-1");
    private static final OrganisationRegistered REGISTERED =
            new OrganisationRegistered(ID, new Label("a"), OrganisationKind.ASSOCIATION, LocalDate.of(2025, 3, 17));
    private static final Optional<Belonging> OWN = Optional.of(new Belonging(ID, null));

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    private final BelongingLookup lookup = new BelongingLookup(jdbc);

    @Test
    void what_was_read_in_a_transaction_that_is_taken_back_is_not_remembered() {
        transaction.executeWithoutResult(status -> {
            lookup.on(REGISTERED);
            assertThat(lookup.of(ID.value())).isEqualTo(OWN);
            status.setRollbackOnly();
        });

        assertThat(lookup.of(ID.value())).isEmpty();
    }

    @Test
    void what_was_read_of_what_is_committed_is_not_asked_again() {
        transaction.executeWithoutResult(_ -> lookup.on(REGISTERED));
        assertThat(lookup.of(ID.value())).isEqualTo(OWN);

        jdbc.sql("truncate command.belonging").update();

        assertThat(lookup.of(ID.value())).isEqualTo(OWN);
    }
}
