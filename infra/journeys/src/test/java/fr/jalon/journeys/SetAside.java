package fr.jalon.journeys;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/** Some children are counted that the figures cannot take in for a while: their table refuses just that number. */
final class SetAside {

    private static final int REFUSED = 41;

    private final Watched product;
    private final World world;
    private final Visitor administrator;

    /** How many children the world counted last. */
    private int seen = 4;

    static SetAside inAWorldOfItsOwn() {
        var product = Products.keptUp();
        return new SetAside(product, new World(product, new Canaries()));
    }

    private SetAside(Watched product, World world) {
        this.product = product;
        this.world = world;
        this.administrator = Visitor.signedIn(product, Account.ofTheInstallation());
    }

    World world() {
        return world;
    }

    /** Two records are parked: one that the table refuses, and one that follows it. */
    void happens() {
        product.execute("alter table views.fact add constraint not_now check (quantity <> " + REFUSED + ") not valid");
        count(REFUSED, seen);
        count(REFUSED + 1, REFUSED);
        seen = REFUSED + 1;
        await().until(() -> letters().size() == 2);
    }

    private void count(int children, int before) {
        world.say(
                "/commands/sessions/" + world.id("session") + "/workshops/" + world.id("workshop") + "/children",
                Map.of("children", children, "seen", before));
    }

    /** How many children were said last. */
    int counted() {
        return seen;
    }

    void isCured() {
        product.execute("alter table views.fact drop constraint not_now");
    }

    List<String> letters() {
        return product.texts("select event_identifier from views.dead_letter where processing_group = 'view.figures'");
    }

    Document page() {
        return administrator.open("/operations");
    }

    /** Fills in such a form of the page, and waits until what it asks for is done. */
    Document asks(String form, Map<String, String> fields) {
        administrator.fillIn(page(), "form[action$='" + form + "']", fields);
        await().until(() -> product.texts("""
            select 1 from views.upkeep u left join views.duty d using (upkeep)
                where coalesce(d.state, 'WAITING') in ('WAITING', 'RUNNING')\
            """).isEmpty());
        return page();
    }
}
