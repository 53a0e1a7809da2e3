package fr.jalon.platform.processing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A second set of a view's tables, in the schema {@value #SCHEMA}, alike down to the names of constraints and indexes: once it takes the
 * place of the first, a later migration finds what it expects. The names of schemas are quoted here, so that a {@link Redirection} leaves
 * these statements as they are.
 */
final class Generation {

    static final String SCHEMA = "views_next";

    private static final String MADE_ALIKE = """
        with made as (
            select n.nspname as side, c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || a.attnotnull as part
                from pg_namespace n join pg_class c on c.relnamespace = n.oid join pg_attribute a on a.attrelid = c.oid
                where n.nspname in ('views', :next) and c.relname in (:tables) and a.attnum > 0 and not a.attisdropped
            union all
            select n.nspname, c.relname || ' ' || i.relname
                from pg_namespace n join pg_class c on c.relnamespace = n.oid join pg_index x on x.indrelid = c.oid
                    join pg_class i on i.oid = x.indexrelid
                where n.nspname in ('views', :next) and c.relname in (:tables)
            union all
            select n.nspname, c.relname || ' ' || t.conname
                from pg_namespace n join pg_class c on c.relnamespace = n.oid join pg_constraint t on t.conrelid = c.oid
                where n.nspname in ('views', :next) and c.relname in (:tables))
        select not exists (select part from made group by part having count(distinct side) < 2)
        """;

    private final JdbcClient sql;
    private final List<String> tables;
    private final Set<String> indexesForReaders;

    /** @param indexesForReaders by name, made once the rows are there */
    Generation(JdbcClient sql, List<String> tables, Set<String> indexesForReaders) {
        this.sql = sql;
        this.tables = tables;
        this.indexesForReaders = indexesForReaders;
    }

    /** Makes the tables anew, empty; what an interrupted rebuild left is gone. In the caller's transaction. */
    void create() {
        drop();
        for (var table : tables) {
            run(
                    "create table \"%1$s\".%2$s (like \"views\".%2$s including defaults including constraints"
                            + " including generated including identity including storage including comments)",
                    SCHEMA, table);
        }
        tables.forEach(this::keys);
        tables.forEach(table -> indexes(table, false));
        tables.forEach(this::references);
        tables.forEach(this::rights);
    }

    void drop() {
        run("drop table if exists " + listed(SCHEMA));
    }

    /** Adds what readers need, and lets the planner know what is there, before anybody reads it. */
    void prepareForReaders() {
        tables.forEach(table -> indexes(table, true));
        run("analyze " + listed(SCHEMA));
    }

    /** Whether the tables that are read are still made as these were: a newer version may have changed them meanwhile. */
    boolean isStillAlike() {
        return sql.sql(MADE_ALIKE)
                .param("next", SCHEMA)
                .param("tables", tables)
                .query(Boolean.class)
                .single();
    }

    /** Takes the place of the tables that are read. In the caller's transaction, which must hold the view. */
    void swap() {
        var read = listed("views");
        // Readers do not notice this lock. The database's own upkeep of a table (autovacuum) ends for it.
        run("lock table " + read + " in share update exclusive mode");
        // Whoever reads for long is waited for briefly, for those behind them would wait as well: less than a second
        // over all tables. After that PostgreSQL would end one of two that wait for each other.
        run("set local statement_timeout = '600ms'");
        run("lock table " + read + " in access exclusive mode");
        run("set local statement_timeout to default");
        run("drop table " + read);
        for (var table : tables) {
            run("alter table \"%s\".%s set schema views", SCHEMA, table);
        }
    }

    private void keys(String table) {
        for (var key : definitions("""
            select format('add constraint %I %s', conname, pg_get_constraintdef(oid)) from pg_constraint
                where conrelid = cast(:table as regclass) and contype in ('p', 'u', 'x') order by conname
            """, table)) {
            run("alter table \"%s\".%s %s", SCHEMA, table, key);
        }
    }

    private void indexes(String table, boolean forReaders) {
        for (var index : definitions("""
            select pg_get_indexdef(i.indexrelid) from pg_index i join pg_class n on n.oid = i.indexrelid
                where i.indrelid = cast(:table as regclass) and (n.relname = any (:readers)) = %s
                  and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
                order by 1
            """.formatted(forReaders), table)) {
            run("%s", index.replaceFirst(" ON (ONLY )?views\\.", " ON \"" + SCHEMA + "\"."));
        }
    }

    private void references(String table) {
        for (var reference : definitions("""
            select format('add constraint %I %s', conname, pg_get_constraintdef(oid)) from pg_constraint
                where conrelid = cast(:table as regclass) and contype = 'f' order by conname
            """, table)) {
            run(
                    "alter table \"%s\".%s %s",
                    SCHEMA, table, reference.replaceFirst(" REFERENCES views\\.", " REFERENCES \"" + SCHEMA + "\"."));
        }
    }

    private void rights(String table) {
        for (var grant : definitions("""
            select format('grant %s on "views_next".%I to %s', a.privilege_type, c.relname,
                          case when a.grantee = 0 then 'public' else cast(cast(a.grantee as regrole) as text) end)
                from pg_class c, aclexplode(c.relacl) a
                where c.oid = cast(:table as regclass) and a.grantee <> c.relowner
            """, table)) {
            run("%s", grant);
        }
    }

    private List<String> definitions(String query, String table) {
        return sql.sql(query)
                .param("table", "views." + table)
                .param("readers", indexesForReaders.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private String listed(String schema) {
        return tables.stream().map(table -> "\"" + schema + "\"." + table).collect(Collectors.joining(", "));
    }

    private void run(String statement, Object... names) {
        sql.sql(names.length == 0 ? statement : statement.formatted(names)).update();
    }
}
