package fr.jalon.query.table;

/** A table given as a file: a page that returns one sends it. */
public record TableFile(FileName name, TableFormat format, Table table) {
    String fullName() {
        return name.text() + "." + format.ending();
    }
}
