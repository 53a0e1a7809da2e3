package fr.jalon.journeys;

import static fr.jalon.journeys.Association.told;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the addresses of {@link Pages} name, found by opening pages as somebody would. */
final class Ground {

    private static final Pattern REGISTER = Pattern.compile("/sessions/([^/]+)/ateliers/([^/]+)/presences");
    private static final Pattern CORRECTION =
            Pattern.compile("/sessions/([^/]+)/ateliers/([^/]+)/presences/([^/]+)/correction");

    private static final String INDICATOR = "families-reached";

    private Ground() {}

    /** The record an auditor's history begins with. */
    static String firstRecord(Page auditor) {
        auditor.navigate("/historique");
        return link(auditor, "main a[href^='/historique/']").replace("/historique/", "");
    }

    /** The account an administrator's list begins with. */
    static String firstAccount(Page administrator) {
        administrator.navigate("/comptes");
        return link(administrator, "main h3 a[href^='/comptes/']").replace("/comptes/", "");
    }

    /** What the demonstration holds, as seen by its coordinator. */
    static Map<String, String> ofTheDemonstration(Demonstration product, Page coordinator) {
        var found = new HashMap<String, String>();
        coordinator.navigate("/aujourdhui");
        var register = matched(REGISTER, link(coordinator, "a.primary[href*='/presences']"));
        found.put("session", register.group(1));
        found.put("workshop", register.group(2));
        coordinator.navigate("/sessions/" + register.group(1));
        var correction = matched(CORRECTION, link(coordinator, "a[href$='/correction']"));
        found.put("past", correction.group(1));
        found.put("held", correction.group(2));
        found.put("present", correction.group(3));
        found.put("parent", correction.group(3));
        found.put("programme", product.programme());
        found.put("indicator", INDICATOR);
        found.put("position", "1");
        found.put("account", "account-inconnu");
        coordinator.navigate("/familles");
        found.put("family", link(coordinator, ".rows a[href^='/familles/']").replace("/familles/", ""));
        found.put(
                "sensitive",
                link(coordinator, ".rows li:has(.chip) a[href^='/familles/']").replace("/familles/", ""));
        coordinator.navigate(link(coordinator, ".rows a:has-text('Famille 010')"));
        coordinator.navigate(link(coordinator, "a[href^='/parcours/personne/']"));
        found.put("pathway", link(coordinator, "a[href$='/livret']").replaceAll("/parcours/|/livret", ""));
        return found;
    }

    /** The least that a page about one thing can be about: a session without parents, a family without children. */
    static Map<String, String> barest(Hall hall) {
        var family = newcomer(hall.coordinator().asking(hall.product().address()));
        return new HashMap<>(Map.of(
                "session", hall.session(),
                "workshop", hall.workshop(),
                "past", hall.session(),
                "held", hall.workshop(),
                "family", family.id(),
                "parent", family.json().get("adults").get(0).asString(),
                "programme", hall.programme(),
                "indicator", INDICATOR));
    }

    private static Caller.Answer newcomer(Caller asking) {
        return told(asking.command("/commands/families", """
            {"homeArea": "UNKNOWN", "adults": [{"firstName": "Nouvelle", "linkToChild": "OTHER"}]}\
            """));
    }

    private static String link(Page page, String selector) {
        return Objects.requireNonNull(page.locator(selector).first().getAttribute("href"));
    }

    private static Matcher matched(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(text + " is no " + pattern);
        }
        return matcher;
    }
}
