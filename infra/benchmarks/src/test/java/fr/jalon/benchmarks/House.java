package fr.jalon.benchmarks;

import fr.jalon.events.Actor;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An association with one coordinator, one programme whose families reached are counted, and somebody who animates. */
final class House {

    final Caller coordinator;
    /** The same coordinator, for commands that are given without HTTP. */
    final Actor actor;

    final String programme;

    private final String territory;
    private final String strand;
    private final String employee;

    House(RunningProduct product) {
        var administrator = product.administrator();
        var organisation = administrator.command("/commands/organisations", """
            {"name": "Association mesurée", "kind": "ASSOCIATION"}\
            """).id();
        var login = "coordinatrice-" + UUID.randomUUID();
        var account = administrator
                .command("/commands/accounts", """
                    {"organisation": "%s", "role": "COORDINATOR", "displayName": "Coordination", "login": "%s", "oneTimePassword": "%s"}\
                    """.formatted(organisation, login, RunningProduct.PASSWORD))
                .id();
        product.setPassword("'" + account + "'");
        coordinator = new Caller(product.address(), login, RunningProduct.PASSWORD);
        employee = coordinator.command("/commands/people/professionals", """
            {"firstName": "Salariée", "lastName": "Équipe", "status": "EMPLOYEE", "since": "2024-01-01"}\
            """).id();
        var launched = coordinator.command("/commands/programmes", """
            {"name": "Programme mesuré", "from": "2025-01-01", "to": "2025-12-31",
             "territories": [{"name": "Nord"}], "strands": [{"name": "Ateliers"}], "funders": []}\
            """);
        programme = launched.id();
        territory = launched.texts("territories").getFirst();
        strand = launched.texts("strands").getFirst();
        actor = new Actor(
                new AccountId(account),
                Role.COORDINATOR,
                new OrganisationId(organisation),
                Set.of(new ProgrammeId(programme)),
                Set.of());
        coordinator.command("/commands/programmes/" + programme + "/indicators", """
            {"builtIn": "families-reached"}\
            """);
    }

    /** Registers a family of one adult, and answers the adult. */
    String parent() {
        return coordinator.command("/commands/families", """
            {"homeArea": "UNKNOWN", "adults": [{"firstName": "Parent", "linkToChild": "MOTHER"}], "children": []}\
            """).texts("adults").getFirst();
    }

    /** Plans a session of this many workshops, all of them in the past, and answers its id and theirs. */
    Planned session(int workshops) {
        var planned = IntStream.rangeClosed(1, workshops)
                .mapToObj(day -> """
                    {"place": "Salle", "territory": "%s", "start": "2025-03-%02dT09:30", "end": "2025-03-%02dT11:30", "team": ["%s"]}\
                    """.formatted(territory, day, day, employee))
                .collect(Collectors.joining(", "));
        var answer =
                coordinator.command("/commands/sessions", """
                    {"programme": "%s", "strand": "%s", "name": "Session %s", "capacity": 12, "workshops": [%s]}\
                    """.formatted(programme, strand, UUID.randomUUID(), planned));
        return new Planned(answer.id(), answer.texts("workshops"));
    }

    /** A session that was planned. */
    record Planned(String session, java.util.List<String> workshops) {}
}
