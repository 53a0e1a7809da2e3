package fr.jalon.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.TestPostgres;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a view's tables are made of is the same after a swap, down to the names that a later migration asks for. */
class GenerationTest {

    private static final List<String> TABLES = List.of("pile", "stone");

    private JdbcClient sql;
    private TransactionTemplate transaction;
    private Generation generation;

    @BeforeEach
    void prepare() {
        var database = TestPostgres.dataSource(TestPostgres.shared().newDatabase());
        sql = JdbcClient.create(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        sql.sql("create schema views; create schema views_next").update();
        sql.sql("create table views.pile (pile text primary key, name text not null default 'a heap', unique (name))")
                .update();
        sql.sql("""
            create table views.stone (
                pile   text not null references views.pile on delete cascade,
                stone  int,
                weight numeric,
                labels text[] not null,
                laid   boolean not null default false,
                constraint weighs_something check (weight > 0),
                primary key (pile, stone))
            """).update();
        sql.sql("create index stone_unlaid on views.stone (weight desc) where not laid")
                .update();
        sql.sql("create unique index stone_once on views.stone (lower(pile), stone)")
                .update();
        sql.sql("grant select on views.stone to public").update();
        generation = new Generation(sql, TABLES, Set.of("stone_unlaid"));
    }

    @Test
    void the_next_generation_is_made_of_the_same() {
        var columns = columns();
        var constraints = constraints();
        var indexes = indexes();
        var rights = rights();

        generation.create();
        generation.create();
        generation.prepareForReaders();
        sql.sql("insert into views_next.pile values ('b')").update();
        sql.sql("insert into views.pile values ('a')").update();
        transaction.executeWithoutResult(_ -> generation.swap());

        assertThat(columns()).isEqualTo(columns).hasSize(7);
        assertThat(constraints())
                .isEqualTo(constraints)
                .contains("stone_pile_fkey FOREIGN KEY (pile) REFERENCES views.pile(pile) ON DELETE CASCADE");
        assertThat(indexes())
                .isEqualTo(indexes)
                .contains("CREATE INDEX stone_unlaid ON views.stone USING btree (weight DESC) WHERE (NOT laid)");
        assertThat(rights()).isEqualTo(rights).contains("stone: PUBLIC SELECT");
        assertThat(texts("select pile from views.pile")).containsExactly("b");
        assertThat(texts("select tablename from pg_tables where schemaname = 'views_next'"))
                .isEmpty();
    }

    @Test
    void what_only_readers_need_is_made_once_the_rows_are_there() {
        generation.create();
        assertThat(next("stone_unlaid")).isEmpty();
        assertThat(next("stone_once")).hasSize(1);
        generation.prepareForReaders();
        assertThat(next("stone_unlaid")).hasSize(1);
    }

    @Test
    void a_table_that_a_newer_version_changed_meanwhile_is_found() {
        generation.create();
        generation.prepareForReaders();
        assertThat(generation.isStillAlike()).isTrue();
        for (var change : List.of(
                "alter table views.stone add column colour text",
                "alter table views.stone drop constraint weighs_something",
                "drop index views.stone_once")) {
            generation.create();
            generation.prepareForReaders();
            sql.sql(change).update();
            assertThat(generation.isStillAlike()).as(change).isFalse();
        }
    }

    @Test
    void a_comparison_sees_nulls_arrays_and_numbers_as_they_are() {
        generation.create();
        for (var schema : List.of("views", "views_next")) {
            sql.sql("insert into " + schema + ".pile values ('a')").update();
            sql.sql("insert into " + schema
                            + ".stone values ('a', 1, null, '{x,y}'), ('a', 2, 2, '{}'), ('a', 3, 3, '{}')")
                    .update();
        }
        sql.sql("update views.stone set labels = '{y,x}' where stone = 1").update();
        sql.sql("update views.stone set weight = null, laid = true where stone = 2")
                .update();

        var result = new Comparison(sql).compare(TABLES);

        assertThat(result)
                .isEqualTo(new Comparison.Result(
                        4,
                        2,
                        List.of(
                                new Comparison.Difference("stone", "ALTERED", "a · 1", List.of("labels"), 2),
                                new Comparison.Difference("stone", "ALTERED", "a · 2", List.of("weight", "laid"), 2))));
    }

    private List<String> columns() {
        return texts("""
            select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '')
                from information_schema.columns where table_schema = 'views' order by table_name, ordinal_position
            """);
    }

    private List<String> constraints() {
        return texts("""
            select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
                where connamespace = 'views'::regnamespace order by 1
            """);
    }

    private List<String> indexes() {
        return texts("select indexdef from pg_indexes where schemaname = 'views' order by 1");
    }

    private List<String> next(String index) {
        return texts("select indexdef from pg_indexes where schemaname = 'views_next' and indexname = '" + index + "'");
    }

    private List<String> rights() {
        return texts("""
            select table_name || ': ' || grantee || ' ' || privilege_type from information_schema.role_table_grants
                where table_schema = 'views' order by 1
            """);
    }

    private List<String> texts(String query) {
        return sql.sql(query).query(String.class).list();
    }
}
