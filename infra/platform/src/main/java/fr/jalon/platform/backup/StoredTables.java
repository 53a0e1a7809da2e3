package fr.jalon.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database itself says of the tables to copy: whatever a later migration adds is copied too. */
final class StoredTables {

    /** Each table after those it refers to, by how long the longest way of references below it is. */
    private static final String TABLES = """
        with recursive stored as (
            select c.oid, n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname = any(?) and c.relname <> 'flyway_schema_history'),
        depth as (
            select oid, 0 as steps from stored
            union
            select f.conrelid, d.steps + 1 from depth d join pg_constraint f on f.confrelid = d.oid
             where f.contype = 'f' and f.conrelid <> f.confrelid and d.steps < 100)
        select s.oid::bigint, quote_ident(s.nspname) || '.' || quote_ident(s.relname)
          from stored s join depth d on d.oid = s.oid
         group by s.oid, s.nspname, s.relname
         order by max(d.steps), s.nspname desc, s.relname
        """;

    private static final String COLUMNS = """
        select quote_ident(attname) from pg_attribute
         where attrelid = ?::bigint::oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
        """;

    private static final String KEY = """
        select quote_ident(a.attname) from pg_index i
          join unnest(i.indkey::int2[]) with ordinality k (attnum, place) on true
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
         where i.indrelid = ?::bigint::oid and i.indisprimary order by k.place
        """;

    private static final String IDENTITIES = """
        select quote_ident(attname) from pg_attribute
         where attrelid = ?::regclass and attidentity <> '' and not attisdropped
        """;

    private final Connection connection;

    StoredTables(Connection connection) {
        this.connection = connection;
    }

    /**
     * A table as it stands.
     *
     * @param key the columns of its primary key: rows are copied in their order
     */
    record Stored(String name, List<String> columns, List<String> key) {

        String select() {
            var rows = "select " + String.join(", ", columns) + " from " + name;
            return key.isEmpty() ? rows : rows + " order by " + String.join(", ", key);
        }
    }

    List<Stored> of(List<String> schemas) throws SQLException {
        var found = new ArrayList<Stored>();
        try (var statement = connection.prepareStatement(TABLES)) {
            statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            var rows = statement.executeQuery();
            while (rows.next()) {
                var table = rows.getLong(1);
                found.add(new Stored(rows.getString(2), texts(COLUMNS, table), texts(KEY, table)));
            }
        }
        return found;
    }

    /** The columns that number themselves: the next number comes after what was copied. */
    List<String> identities(String table) throws SQLException {
        return texts(IDENTITIES, table);
    }

    /** The first column of every row. */
    List<String> texts(String sql, Object... parameters) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var rows = statement.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
