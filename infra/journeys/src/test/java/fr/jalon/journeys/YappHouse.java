package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.journeys.Caller.Answer;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Who tells the story of a Y'APP programme, and the verbs it is told with. Without another name it is the coordinator who speaks. */
final class YappHouse {

    private static final String ONE_TIME = "Premiere-Connexion-2025";
    private static final String CHOSEN = "Notre-Atelier-Du-Mardi-2025";

    final Caller coordinator;
    final Caller animation;
    final Caller auditor;
    final Caller funder;
    /** The colleague who animates. */
    final String employee;

    final String programme;

    private final String name;
    private final URI address;
    private final Caller administrator;
    private final Map<String, String> accounts = new HashMap<>();
    private final List<String> territories;
    private final String strand;
    private Answer last;

    /** Opens the house: organisations, accounts with a password of their own, a colleague, the programme and who may reach it. */
    YappHouse(String name, Product product) {
        this.name = name;
        address = product.address();
        administrator = product.administrator();
        last = administrator.get("/actuator/health/liveness");
        var association = organisation("Association " + name, "ASSOCIATION");
        var foundation = organisation("Fondation " + name, "FUNDER");
        coordinator = account("COORDINATOR", association);
        animation = account("ANIMATION", association);
        auditor = account("AUDITOR", association);
        funder = account("FUNDER", foundation);
        employee = done("/commands/people/professionals", """
            {"firstName": "Salariée", "lastName": "Équipe", "status": "EMPLOYEE", "since": "2024-01-01"}\
            """).id();
        var launched = done("/commands/programmes", """
            {"name": "Y'APP %s", "from": "2025-01-01", "to": "2025-12-31",
             "territories": [{"name": "Nord"}, {"name": "Sud"}], "strands": [{"name": "Y'APP"}],
             "funders": ["%s"], "coAnimations": 2, "soloAnimations": 1}\
            """.formatted(name, foundation));
        programme = launched.id();
        territories = texts(launched, "territories");
        strand = texts(launched, "strands").getFirst();
        mission("AUDITOR", programme);
        grant("FUNDER", "programme", programme);
    }

    private String organisation(String name, String kind) {
        return done(administrator, "/commands/organisations", """
            {"name": "%s", "kind": "%s"}\
            """.formatted(name, kind))
                .id();
    }

    /** Opens an account and signs in for the first time: nothing can be asked before the password is one's own. */
    private Caller account(String role, String organisation) {
        var login = name + "-" + role.toLowerCase();
        var opened =
                done(administrator, "/commands/accounts", """
                    {"organisation": "%s", "role": "%s", "displayName": "%s", "login": "%s", "oneTimePassword": "%s"}\
                    """.formatted(organisation, role, login, login, ONE_TIME));
        accounts.put(role, opened.id());
        var first = Caller.named(address, login, ONE_TIME);
        refused(403, "access.password-must-change", first.get("/api/programmes"));
        var changed = first.command("/commands/password", """
            {"current": "%s", "chosen": "%s"}\
            """.formatted(ONE_TIME, CHOSEN));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(first.get("/api/programmes").status()).isEqualTo(401);
        return Caller.named(address, login, CHOSEN);
    }

    /** The administrator lets an account reach a programme or a session. */
    void grant(String account, String kind, String id) {
        done(administrator, "/commands/accounts/" + accounts.get(account) + "/scopes", """
            {"%s": "%s"}\
            """.formatted(kind, id));
    }

    /** The administrator lets an auditor control the programme's year, for long. */
    private void mission(String account, String id) {
        done(administrator, "/commands/accounts/" + accounts.get(account) + "/missions", """
            {"programme": "%s", "from": "2025-01-01", "to": "2025-12-31", "until": "2099-12-31"}\
            """.formatted(id));
    }

    Answer done(String path, String json) {
        return done(coordinator, path, json);
    }

    Answer done(Caller who, String path, String json) {
        var answer = who.command(path, json);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isIn(200, 201);
        last = answer;
        return answer;
    }

    /** What was asked for is refused, with this code. */
    void refused(String code, String path, String json) {
        refused(409, code, coordinator.command(path, json));
    }

    void refused(int status, String code, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().get("code").asString()).isEqualTo(code);
    }

    /** Reads once everything told so far is seen. */
    Answer read(Caller who, String path) {
        return who.getAfter(last, path);
    }

    /** Registers a family and answers its adults' ids. */
    List<String> family(String name, String homeArea, String... adults) {
        var said =
                Arrays.stream(adults).map(adult -> """
                    {"firstName": "%s", "lastName": "%s", "linkToChild": "MOTHER"}\
                    """.formatted(adult, name)).collect(Collectors.joining(", "));
        return texts(done("/commands/families", """
            {"homeArea": "%s", "adults": [%s], "children": [{"birthMonth": "2021-05"}]}\
            """.formatted(homeArea, said)), "adults");
    }

    /** Plans a session of one workshop a day in the territory of this number, every workshop with the same team. */
    YappSession session(String name, int capacity, int territory, List<String> days, String... team) {
        var workshops = days.stream()
                .map(day -> """
                    {"place": "Salle", "territory": "%s", "start": "%sT09:30", "end": "%sT11:30", "team": [%s]}\
                    """.formatted(territories.get(territory), day, day, quoted(team)))
                .collect(Collectors.joining(", "));
        var answer = done("/commands/sessions", """
            {"programme": "%s", "strand": "%s", "name": "%s", "capacity": %d, "workshops": [%s]}\
            """.formatted(programme, strand, name, capacity, workshops));
        return new YappSession(this, answer.id(), texts(answer, "workshops"));
    }

    private static String quoted(String... ids) {
        return Arrays.stream(ids).map("\"%s\""::formatted).collect(Collectors.joining(", "));
    }

    private static List<String> texts(Answer answer, String field) {
        return StreamSupport.stream(answer.json().get(field).spliterator(), false)
                .map(id -> id.asString())
                .toList();
    }
}
