package fr.jalon.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.testing.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class RedirectionTest {

    private DataSource database;
    private Redirection redirection;
    private JdbcTemplate sql;
    private TransactionTemplate beside;

    @BeforeEach
    void prepare() {
        database = TestPostgres.dataSource(TestPostgres.shared().newDatabase());
        redirection = new Redirection(database, List.of("pile", "stone"), List.of("family"));
        sql = new JdbcTemplate(database);
        sql.execute("create schema views; create schema views_next; create table views.pile (pile text primary key);"
                + " create table views_next.pile (pile text primary key)");
        beside = new TransactionTemplate(new DataSourceTransactionManager(redirection));
    }

    @Test
    void only_the_view_s_own_tables_are_met_elsewhere() throws SQLException {
        assertThat(redirection.redirect(
                        "insert into views.stone select * from views.pile, views.dead_letter, events.pile"))
                .isEqualTo(
                        "insert into views_next.stone select * from views_next.pile, views.dead_letter, events.pile");
        assertThat(redirection.redirect("drop table \"views\".pile")).isEqualTo("drop table \"views\".pile");
        assertThat(redirection.redirect("update views.stone_pile set n = 1"))
                .isEqualTo("update views.stone_pile set n = 1");
    }

    @Test
    void another_view_s_table_is_refused_and_that_is_not_the_event_s_fault() {
        assertThatThrownBy(() -> beside.executeWithoutResult(_ -> sql.update("delete from views.family")))
                .isInstanceOfSatisfying(
                        RuntimeException.class,
                        failure ->
                                assertThat(ViewBatch.isTheEventsFault(failure)).isFalse());
    }

    @Test
    void whoever_asks_the_data_source_itself_is_in_the_redirected_transaction_savepoints_too() {
        var savepoint = new TransactionTemplate(new JdbcTransactionManager(database));
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);

        beside.executeWithoutResult(_ -> {
            sql.update("insert into views.pile values (?)", "a");
            sql.execute("insert into views.pile values ('b')");
            savepoint.executeWithoutResult(status -> {
                sql.batchUpdate("insert into views.pile values ('c')");
                status.setRollbackOnly();
            });
            assertThat(piles("views")).containsExactly("a", "b");
        });

        assertThat(piles("views")).isEmpty();
        assertThat(piles("views_next")).containsExactly("a", "b");
    }

    private List<String> piles(String schema) {
        return sql.queryForList("select pile from " + schema + ".pile order by pile", String.class);
    }
}
