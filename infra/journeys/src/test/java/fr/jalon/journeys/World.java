package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.journeys.Caller.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** An association with something of everything, told by its own people; every text it sends is a canary. */
final class World {

    /** Stands for a field that is not sent. */
    static final Object LEFT_OUT = new Object();

    private static final JsonMapper JSON = JsonMapper.shared();

    final Canaries canaries;

    /** What its addresses are filled in with: ids by the name of the variable. */
    final Map<String, String> ids = new LinkedHashMap<>();

    /** The same for a programme of the association that the first coordinator was not granted. */
    final Map<String, String> ungranted = new LinkedHashMap<>();

    final Map<String, Account> accounts = new LinkedHashMap<>();

    /** The last yes each command gave, by its address with variables. */
    final Map<String, Answer> told = new ConcurrentHashMap<>();

    private final Product product;
    private final Caller administrator;
    private Answer last;

    /** Somebody who signs in. */
    record Account(String id, String login, String password, Caller caller) {}

    World(Product product, Canaries canaries) {
        this.product = product;
        this.canaries = canaries;
        administrator = product.administrator();
        last = administrator.get("/actuator/health/liveness");
        people();
        programme();
        session(ids);
        families();
        hall();
        controls();
        shares();
        another();
    }

    Caller caller(String role) {
        return account(role).caller();
    }

    Account account(String role) {
        var account = accounts.get(role);
        if (account == null) {
            throw new IllegalArgumentException("nobody is " + role);
        }
        return account;
    }

    Reader pages(String role) {
        return Reader.signedIn(
                product.address(), account(role).login(), account(role).password());
    }

    /** The last position that any of its commands was given. */
    String position() {
        return last.token().orElseThrow();
    }

    private void people() {
        ids.put(
                "organisation",
                say(administrator, "/commands/organisations", Map.of("kind", "ASSOCIATION"))
                        .id());
        var payer = say(administrator, "/commands/organisations", Map.of("kind", "FUNDER"))
                .id();
        ids.put("payer", payer);
        open("COORDINATOR", "COORDINATOR", Map.of());
        open("SECOND", "COORDINATOR", Map.of());
        open("AUDITOR", "AUDITOR", Map.of());
        open("ADMINISTRATOR", "ADMINISTRATOR", Map.of());
        open("FUNDER", "FUNDER", Map.of("organisation", payer));
        ids.put("account", opened("AUDITOR", Map.of()).id());
        ids.put("colleague", say("/commands/people/professionals", Map.of()).id());
        open("ANIMATION", "ANIMATION", Map.of("person", id("colleague")));
    }

    private void open(String name, String role, Map<String, ?> more) {
        accounts.put(name, opened(role, more));
    }

    private Account opened(String role, Map<String, ?> more) {
        var body = new LinkedHashMap<>(body("/commands/accounts"));
        body.put("role", role);
        body.putAll(more);
        var id = say(administrator, "/commands/accounts", body).id();
        var login = String.valueOf(body.get("login"));
        var first = String.valueOf(body.get("oneTimePassword"));
        var own = canaries.release("POST /commands/password#chosen", "chosen");
        var changed = Caller.named(product.address(), login, first)
                .command("/commands/password", json(Map.of("current", first, "chosen", own)));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        return new Account(id, login, own, Caller.named(product.address(), login, own));
    }

    private void programme() {
        launched(ids, "COORDINATOR");
        grant("FUNDER", Map.of("programme", id("programme")));
        ids.put("mission", mission(id("programme")));
        for (var indicator : List.of("sessions-completed", "adults-reached", "children-present")) {
            say("/commands/programmes/" + id("programme") + "/indicators", Map.of("builtIn", indicator));
        }
    }

    private void launched(Map<String, String> into, String role) {
        var launched = say(caller(role), "/commands/programmes", Map.of("funders", List.of(id("payer"))));
        into.put("programme", launched.id());
        into.put("territory", launched.json().get("territories").get(0).asString());
        into.put("strand", launched.json().get("strands").get(0).asString());
        into.put("indicator", "families-reached");
        say(
                caller(role),
                "/commands/programmes/" + launched.id() + "/indicators",
                Map.of("builtIn", "families-reached"));
        say(caller(role), "/commands/programmes/" + launched.id() + "/targets", Map.of("value", 10));
    }

    private String mission(String programme) {
        var at = "/commands/accounts/" + account("AUDITOR").id() + "/missions";
        var until = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(100);
        return say(administrator, at, Map.of("programme", programme, "until", until.toString()))
                .json()
                .get("mission")
                .asString();
    }

    private void grant(String role, Map<String, ?> scope) {
        var body = new LinkedHashMap<String, Object>(Map.of("programme", LEFT_OUT, "session", LEFT_OUT));
        body.putAll(scope);
        say(administrator, "/commands/accounts/" + account(role).id() + "/scopes", body);
    }

    /** A session of the programme these ids name, with a workshop that was yesterday. */
    private void session(Map<String, String> of) {
        var role = of == ungranted ? "SECOND" : "COORDINATOR";
        var scheduled = answered(caller(role), "/commands/sessions", body("/commands/sessions", of));
        of.put("session", scheduled.id());
        of.put("workshop", scheduled.json().get("workshops").get(0).asString());
    }

    private void families() {
        var family = say("/commands/families", Map.of("homeArea", "PRIORITY_NEIGHBOURHOOD"));
        ids.put("family", family.id());
        ids.put("person", family.json().get("adults").get(0).asString());
        ids.put("child", family.json().get("children").get(0).asString());
        var at = "/commands/families/" + family.id();
        var adult = say(at + "/adults", Map.of()).json().get("person").asString();
        say(at + "/adults/" + adult + "/correction", Map.of());
        var child = say(at + "/children", Map.of()).json().get("person").asString();
        say(at + "/children/" + child + "/correction", Map.of());
        ids.put("otherAdult", adult);
        say("/commands/people/" + id("person") + "/copy", Map.of());
        ids.put("export", say("/commands/operations/exports", Map.of()).id());
        ids.put("format", "csv");
        ids.put("table", "courbe");
        ids.put("position", position());
        ids.put("view", "figures");
        ids.put("stream", family.id());
    }

    private void hall() {
        grant("ANIMATION", Map.of("session", id("session")));
        attended("COORDINATOR", ids, id("person"));
        var at = "/commands/sessions/" + id("session") + "/workshops/" + id("workshop");
        say(at + "/children", Map.of("children", 3, "seen", 0));
        say(at + "/unnamed", Map.of("people", 2, "seen", 0));
        say(at + "/sheet", Map.of());
        ids.put("change", "a-change-nobody-made");
        say(at + "/newcomers", Map.of());
        say(at + "/newcomers", Map.of("sameFamilyAs", LEFT_OUT));
        say("/commands/families/" + id("family") + "/adults/" + id("otherAdult") + "/check", Map.of());
        say("/commands/sessions/" + id("session") + "/workshops", Map.of());
        ids.put(
                "peopleExport",
                say("/commands/operations/exports/sessions/" + id("session"), Map.of())
                        .id());
        ids.put("pathway", say("/commands/pathways", Map.of()).id());
    }

    /** The auditor draws every presence there is, finds each on its sheet and writes a few words. */
    private void controls() {
        var auditor = caller("AUDITOR");
        var sample = say(auditor, "/commands/audit/samples", Map.of("size", 50));
        ids.put("sample", sample.id());
        var at = "/commands/audit/samples/" + sample.id();
        sample.json().get("presences").forEach(presence -> {
            ids.put("presence", presence.asString());
            say(auditor, at + "/lines/" + presence.asString(), Map.of());
        });
        say(auditor, at + "/conclusion", Map.of());
    }

    private void attended(String role, Map<String, String> session, String person) {
        var at = "/commands/sessions/" + session.get("session");
        say(caller(role), at + "/enrolments", Map.of("person", person));
        say(
                caller(role),
                at + "/workshops/" + session.get("workshop") + "/attendance",
                Map.of("person", person, "seen", "NOT_ENTERED", "status", "PRESENT", "reason", LEFT_OUT));
    }

    /** Twice, so that there is something to compare, with a few words beside a figure of the second. */
    private void shares() {
        var at = "/commands/programmes/" + id("programme");
        say(at + "/releases", Map.of());
        var children = "/commands/sessions/" + id("session") + "/workshops/" + id("workshop") + "/children";
        say(children, Map.of("children", 4, "seen", 3));
        ids.put("released", position());
        say(at + "/releases", Map.of("position", Long.valueOf(position())));
        say(at + "/explanations", Map.of());
    }

    /** A session where animation is not named, and a programme that only the second coordinator reaches. */
    private void another() {
        var elsewhere = new LinkedHashMap<>(ids);
        session(elsewhere);
        ids.put("otherSession", String.valueOf(elsewhere.get("session")));
        ids.put("otherWorkshop", String.valueOf(elsewhere.get("workshop")));
        var family = say("/commands/families", Map.of());
        ids.put("otherFamily", family.id());
        ids.put("otherPerson", family.json().get("adults").get(0).asString());
        attended("COORDINATOR", elsewhere, id("otherPerson"));
        say("/commands/families/" + family.id() + "/sensitivity", Map.of());
        say("/commands/operations/openings", Map.of("family", family.id()));
        ungranted.putAll(ids);
        launched(ungranted, "SECOND");
        session(ungranted);
        attended("SECOND", ungranted, id("person"));
        ungranted.put(
                "pathway",
                answered(
                                caller("SECOND"),
                                "/commands/pathways",
                                Map.of("person", id("person"), "programme", ungranted.get("programme")))
                        .id());
    }

    String id(String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("no " + name + " yet");
        }
        return id;
    }

    /** The coordinator gives a command; what is not said is filled in. */
    Answer say(String address, Map<String, ?> said) {
        return say(caller("COORDINATOR"), address, said);
    }

    Answer say(Caller who, String address, Map<String, ?> said) {
        var body = new LinkedHashMap<String, Object>(said.containsKey("login") ? Map.of() : body(address));
        body.putAll(said);
        body.values().removeIf(value -> value == LEFT_OUT);
        return answered(who, address, body);
    }

    private Answer answered(Caller who, String address, Map<String, ?> body) {
        var answer = who.command(address, json(body));
        assertThat(answer.status())
                .as("%s %s: %s", address, json(body), answer.body())
                .isIn(200, 201);
        told.put(Address.command(address).path(), answer);
        last = answer;
        return answer;
    }

    private Map<String, Object> body(String address) {
        return body(address, ids);
    }

    /** A body for this command with these ids. */
    Map<String, Object> body(String address, Map<String, String> known) {
        return new Filling(known, canaries).body(Address.command(address));
    }

    private static String json(Map<String, ?> body) {
        return JSON.writeValueAsString(body);
    }
}
