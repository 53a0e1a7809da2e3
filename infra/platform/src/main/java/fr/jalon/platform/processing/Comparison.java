package fr.jalon.platform.processing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column of every row of a view's tables against those of its next generation. Rows are matched, and named, by primary key. */
final class Comparison {

    /** So many rows are named for each table; all are counted. */
    static final int NAMED = 100;

    private static final String ROWS_THAT_DIFFER = """
        select case when read.%1$s is null then 'MISSING' when next.%1$s is null then 'EXTRA' else 'ALTERED' end as difference,
               concat_ws(' · ', %2$s) as row_key,
               case when read.%1$s is null or next.%1$s is null then array[]::text[]
                    else array_remove(array[%3$s], null) end as altered,
               count(*) over () as of_all
            from "views".%4$s read full join "%5$s".%4$s next on %6$s
            where (%7$s) is distinct from (%8$s)
            order by 2 limit %9$d
        """;

    private final JdbcClient sql;

    Comparison(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the caller's transaction, which sees both at one position. */
    Result compare(List<String> tables) {
        sql.sql("set local work_mem = '64MB'").update();
        var rows = 0L;
        var differing = 0L;
        var named = new ArrayList<Difference>();
        for (var table : tables) {
            rows += sql.sql("select count(*) from \"%s\".%s".formatted(Generation.SCHEMA, table))
                    .query(Long.class)
                    .single();
            var found = differences(table);
            differing += found.isEmpty() ? 0 : found.getFirst().ofAll();
            named.addAll(found);
        }
        return new Result(rows, differing, named);
    }

    private List<Difference> differences(String table) {
        var columns = columns(table);
        var key = columns.stream().filter(Column::key).map(Column::name).toList();
        if (key.isEmpty()) {
            throw new IllegalStateException("views." + table + " has no primary key");
        }
        var names = columns.stream().map(Column::name).toList();
        var query = ROWS_THAT_DIFFER.formatted(
                key.getFirst(),
                joined(key, ", ", "coalesce(read.%1$s::text, next.%1$s::text)"),
                joined(names, ", ", "case when read.%1$s is distinct from next.%1$s then '%1$s' end"),
                table,
                Generation.SCHEMA,
                joined(key, " and ", "read.%1$s = next.%1$s"),
                row("read", names),
                row("next", names),
                NAMED);
        return sql.sql(query).query((row, _) -> difference(table, row)).list();
    }

    private static Difference difference(String table, ResultSet row) throws SQLException {
        return new Difference(
                table,
                row.getString("difference"),
                row.getString("row_key"),
                Arrays.asList((String[]) row.getArray("altered").getArray()),
                row.getLong("of_all"));
    }

    private List<Column> columns(String table) {
        return sql.sql("""
            select quote_ident(a.attname) as name, coalesce(a.attnum = any (i.indkey), false) as key
                from pg_attribute a left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
                where a.attrelid = cast(:table as regclass) and a.attnum > 0 and not a.attisdropped
                order by array_position(cast(i.indkey as int2[]), a.attnum), a.attnum
            """).param("table", "views." + table).query(Column.class).list();
    }

    private static String joined(List<String> columns, String between, String each) {
        return columns.stream().map(each::formatted).collect(Collectors.joining(between));
    }

    private static String row(String side, List<String> columns) {
        return "row(" + joined(columns, ", ", side + ".%1$s") + ")";
    }

    private record Column(String name, boolean key) {}

    /**
     * A row that is not the same.
     *
     * @param difference ALTERED, MISSING from the table that was read, or EXTRA in it
     * @param columns which ones are not the same, of an altered row
     * @param ofAll how many rows of the table are not the same
     */
    record Difference(String table, String difference, String key, List<String> columns, long ofAll) {}

    /** How many rows the new generation has, how many rows differ, and the first of those. */
    record Result(long rows, long differing, List<Difference> named) {}
}
