package fr.jalon.journeys;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Debian's Chromium without a window: its headless shell where it is installed, which takes half the time. Each page is opened in a context of its own: no cookie is shared. */
final class Browser implements AutoCloseable {

    /** A phone held upright, the width the pages are drawn for first. */
    static final int PHONE = 375;

    static final int DESK = 1280;

    /** The narrowest screen, and what a desk's window shows at a zoom of 200 % and more. */
    static final int NARROWEST = 320;

    private static final ThreadLocal<Browser> SHARED = ThreadLocal.withInitial(Browser::open);

    private static final Path CHROMIUM = Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of("/usr/bin/chromium"));

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    static Browser open() {
        return new Browser(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /** The one browser of all journeys told by this thread, as Playwright asks; it ends with the tests' own process. */
    static Browser shared() {
        return SHARED.get();
    }

    /** A new visitor's page on this product, this wide, with or without JavaScript. */
    Page page(URI product, int width, boolean javaScript) {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(product.toString())
                        .setViewportSize(width, 900)
                        .setLocale("fr-FR")
                        .setTimezoneId("Europe/Paris")
                        .setJavaScriptEnabled(javaScript))
                .newPage();
    }

    Page page(URI product, int width) {
        return page(product, width, true);
    }

    /** The page somebody is on once they signed in by the form, from the address they came for. */
    Page signedIn(URI product, int width, boolean javaScript, Account account) {
        var page = page(product, width, javaScript);
        page.navigate("/");
        signIn(page, account);
        return page;
    }

    /** Fills the sign-in form the page is on, and sends it. */
    static void signIn(Page page, Account account) {
        page.getByLabel("Identifiant").fill(account.login());
        page.getByLabel("Mot de passe").fill(account.password());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** Skips a test, saying so, where there is no Chromium; in continuous integration that is a failure instead. */
    static final class Needed implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Files.isExecutable(CHROMIUM)) {
                return ConditionEvaluationResult.enabled("Chromium is there");
            }
            if (System.getenv("CI") != null) {
                throw new IllegalStateException("Chromium is missing: the browser tests can't run");
            }
            return ConditionEvaluationResult.disabled("Skipped: no Chromium at " + CHROMIUM);
        }
    }
}
