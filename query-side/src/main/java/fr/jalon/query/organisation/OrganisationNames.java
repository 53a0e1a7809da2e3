package fr.jalon.query.organisation;

import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The public names of organisations. */
@Component
public final class OrganisationNames {
    private final JdbcClient jdbc;

    OrganisationNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An organisation by its public name. */
    public record Named(OrganisationId id, String name, OrganisationKind kind) {}

    /** All of them, by name. */
    public List<Named> all() {
        return jdbc.sql("select * from views.organisation order by name, organisation")
                .query((row, _) -> new Named(
                        new OrganisationId(row.getString("organisation")),
                        row.getString("name"),
                        OrganisationKind.valueOf(row.getString("kind"))))
                .list();
    }
}
