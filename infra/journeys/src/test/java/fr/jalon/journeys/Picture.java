package fr.jalon.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * A picture of a whole page as it stands, in {@code target/screens}. Chromium is asked for it directly: what Playwright does around its
 * own took as long as everything else that is done with a page.
 */
final class Picture {

    /** To look at, not to test with: they are kept for whoever asks, by {@code -Djourneys.pictures}. */
    static final boolean ARE_KEPT = System.getProperty("journeys.pictures") != null;

    private static final Path FOLDER = Path.of("target", "screens");

    private Picture() {}

    static void of(Page page, String name) {
        var chromium = page.context().newCDPSession(page);
        try {
            var size = chromium.send("Page.getLayoutMetrics").getAsJsonObject("cssContentSize");
            var asked = new JsonObject();
            asked.addProperty("format", "jpeg");
            asked.addProperty("quality", 70);
            asked.addProperty("captureBeyondViewport", true);
            asked.addProperty("optimizeForSpeed", true);
            size.addProperty("scale", 1);
            asked.add("clip", size);
            var taken =
                    chromium.send("Page.captureScreenshot", asked).get("data").getAsString();
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".jpg"), Base64.getDecoder().decode(taken));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            chromium.detach();
        }
    }
}
