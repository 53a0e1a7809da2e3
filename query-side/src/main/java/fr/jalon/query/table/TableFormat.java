package fr.jalon.query.table;

import fr.jalon.query.http.Absent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

/** What a table is given as; the last part of its address says which. */
public enum TableFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format an address asks for, or 404. */
    public static TableFormat of(String address) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(address))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    void write(Table table, OutputStream out) throws IOException {
        switch (this) {
            case CSV -> CsvFile.write(table, out);
            case XLSX -> Spreadsheet.write(table, out);
        }
    }
}
