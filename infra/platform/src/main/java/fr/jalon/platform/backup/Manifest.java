package fr.jalon.platform.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself.
 *
 * @param format how the file is made; another one is another program's
 * @param takenAt the moment whose state it holds
 * @param head the last position of the history
 * @param migrations by schema, the versions of the migrations that had been applied
 * @param tables in an order in which each comes after those it refers to
 */
public record Manifest(
        int format, Instant takenAt, long head, Map<String, List<String>> migrations, List<Table> tables) {

    static final int FORMAT = 1;

    /** What is copied: the history with its keys and accounts, and what deciding needs beside it. Views are built anew. */
    static final List<String> SCHEMAS = List.of("events", "command");

    /**
     * One table's rows, in PostgreSQL's text format of COPY.
     *
     * @param name with its schema, quoted where needed
     * @param sha256 of the rows' bytes
     */
    public record Table(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return name.replace("\"", "") + ".copy";
        }

        String columnList() {
            return String.join(", ", columns);
        }
    }
}
