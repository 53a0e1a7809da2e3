package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may ask what: every address of the product, five roles, three scopes. A cell says what is answered for what is one's own / of a
 * programme or session not granted / of another organisation; one word says it for all three. {@code in} is a command that was let in,
 * whatever became of it. An address missing from the table fails.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {

    private static final List<String> ROLES = List.of("COORDINATOR", "ANIMATION", "FUNDER", "AUDITOR", "ADMINISTRATOR");

    private final Watched product = Products.watched();
    private final World own = new World(product, new Canaries());
    private final World foreign = Products.anothers();

    @Test
    void every_address_answers_each_role_as_the_table_says() {
        var found = new TreeMap<String, String>();
        Address.reads().forEach(address -> found.put(address.name(), row(address)));
        Address.searches().forEach(address -> found.put(address.name(), row(address)));
        Address.commands().stream()
                .filter(address -> !address.path().startsWith("/commands/password"))
                .forEach(address -> found.put(address.name(), row(address)));
        var lines = new ArrayList<String>();
        found.forEach((name, row) -> lines.add("%-82s %s".formatted(name, row)));
        assertThat(String.join("\n", lines)).isEqualTo(RolesTable.TEXT.strip());
    }

    /** Whoever is signed in keeps their menu where an address leads nowhere; nobody else is shown one. */
    @Test
    void an_address_that_leads_nowhere_keeps_the_menu_of_whoever_is_signed_in() {
        for (var role : ROLES) {
            var lost = own.pages(role).get("/nulle/part");
            assertThat(lost.status()).as(role).isEqualTo(404);
            assertThat(lost.body()).as(role).contains("Menu principal", "Se déconnecter");
            var refused = own.pages(role).get(role.equals("FUNDER") ? "/sessions" : "/projets");
            assertThat(refused.status()).as(role).isEqualTo(403);
            assertThat(refused.body()).as(role).contains("Menu principal");
        }
    }

    /** Every sign-in is for everybody; the platform's own tests try those four. */
    @Test
    void nothing_may_be_asked_that_stands_in_no_table() {
        var table = RolesTable.TEXT
                .strip()
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .map(cells -> cells[0] + " " + cells[1])
                .toList();

        assertThat(Address.all().stream().map(Address::name).distinct().filter(name -> !table.contains(name)))
                .containsExactlyInAnyOrder(
                        "POST /commands/password",
                        "POST /commands/password/link",
                        "POST /connexion",
                        "POST /deconnexion");
    }

    private String row(Address address) {
        var cells = new ArrayList<String>();
        for (var role : ROLES) {
            var said = List.of(
                    said(address, role, own.ids), said(address, role, own.ungranted), said(address, role, foreign.ids));
            cells.add(said.stream().distinct().count() == 1 ? said.getFirst() : String.join("/", said));
        }
        return String.join("  ", cells);
    }

    private final Map<String, Reader> readers = new LinkedHashMap<>();

    private String said(Address address, String role, Map<String, String> ids) {
        var filling = new Filling(ids, own.canaries);
        var at = filling.address(address.path());
        if (address.verb().equals("GET")) {
            return String.valueOf(
                    readers.computeIfAbsent(role, own::pages).get(at).status());
        }
        if (!address.path().startsWith("/commands/")) {
            return String.valueOf(readers.computeIfAbsent(role, own::pages)
                    .form("/mot-de-passe", at, Map.of("nom", "x"))
                    .status());
        }
        var status = own.caller(role)
                .command(at, JsonMapper.shared().writeValueAsString(filling.body(address)))
                .status();
        return List.of(200, 201, 409, 412, 422).contains(status) ? "in" : String.valueOf(status);
    }
}
