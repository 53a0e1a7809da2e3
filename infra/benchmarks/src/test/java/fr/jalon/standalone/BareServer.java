package fr.jalon.standalone;

import java.io.IOException;
import java.nio.file.Path;

/** The PostgreSQL of a data folder without the product around it, with the settings it always has. */
public final class BareServer implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    public BareServer(Path data) {
        postgres = EmbeddedPostgres.start(data);
    }

    public String url() {
        return postgres.jdbcUrl() + "&user=" + EmbeddedPostgres.USER + "&password=" + postgres.password();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        postgres.close();
    }
}
