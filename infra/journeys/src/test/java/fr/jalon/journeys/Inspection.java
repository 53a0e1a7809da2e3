package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Looks at an opened page as a phone and a desk show it: nothing for axe to find, nothing wider than the screen, and a picture where they are kept. */
final class Inspection {

    private static final String AXE = axe();
    private static final List<Integer> WIDTHS = List.of(Browser.DESK, Browser.PHONE);

    private Inspection() {}

    /** @param name what the pictures are called, before the width */
    static void of(Page page, String name) {
        // A colour on its way from one to another is neither; one that is called off does not arrive.
        page.evaluate(
                "Promise.all(document.getAnimations().map(move => move.finished.catch(() => null))).then(() => true)");
        if (Picture.ARE_KEPT) {
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                Picture.of(page, name + "-" + width);
            }
        }
        var found = new ArrayList<String>();
        // What is folded away is looked at too.
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
        page.evaluate(AXE);
        for (int width : WIDTHS.reversed()) {
            page.setViewportSize(width, 900);
            found.addAll(violations(page, width));
            found.addAll(tooWide(page, width));
        }
        page.setViewportSize(Browser.NARROWEST, 900);
        found.addAll(tooWide(page, Browser.NARROWEST));
        page.setViewportSize(Browser.PHONE, 900);
        found.addAll(tooSmall(page));
        assertThat(found).as(name + " at " + page.url()).isEmpty();
    }

    /** The same page where the system asks for dark colours. */
    static void inTheDark(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        try {
            of(page, name + "-sombre");
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    private static List<String> violations(Page page, int width) {
        @SuppressWarnings("unchecked")
        var found = (List<String>) page.evaluate("""
            () => axe.run(document, { resultTypes: ['violations'] }).then(run => run.violations.map(rule =>
                rule.id + ' ' + rule.help + ' '
                + rule.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | ')))\
            """);
        return found.stream().map(each -> width + " px: " + each).toList();
    }

    /** Given to the page once, and run at each width. */
    private static String axe() {
        try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a finger would miss on a phone: what is pressed, opened, filled in or leads on from a row, below 48 pixels. A box to tick is
     * as large as its label. A word within a sentence is no target of its own (WCAG 2.2, 2.5.8, inline).
     */
    private static List<String> tooSmall(Page page) {
        @SuppressWarnings("unchecked")
        var small = (List<String>) page.evaluate("""
            () => {
              const targets = 'button, a.button, select, textarea, summary, input:not([type=hidden]), .grid a, .row-link, .back, header a';
              const room = e => (/^(checkbox|radio)$/.test(e.type) ? e.closest('label') ?? e : e).getBoundingClientRect();
              return [...document.querySelectorAll(targets)]
                .filter(e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0)
                .filter(e => room(e).height < 47.5 || (e.matches('button, .grid td a, .grid thead a') && room(e).width < 47.5))
                .slice(0, 5).map(e => `${Math.round(room(e).width)} x ${Math.round(room(e).height)} ${e.outerHTML.slice(0, 120)}`);
            }\
            """);
        return small.stream().map(each -> "too small for a finger: " + each).toList();
    }

    /** The elements that reach beyond the screen, unless they lie in a part that scrolls by itself. */
    private static List<String> tooWide(Page page, int width) {
        @SuppressWarnings("unchecked")
        var beyond = (List<String>) page.evaluate("""
            () => {
              if (document.documentElement.scrollWidth <= document.documentElement.clientWidth) return [];
              const edge = document.documentElement.clientWidth + 1;
              return ['the page scrolls sideways'].concat([...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > edge && !e.closest('.scroll, .visually-hidden'))
                .slice(0, 3).map(e => e.outerHTML.slice(0, 120)));
            }\
            """);
        return beyond.stream().map(each -> width + " px: " + each).toList();
    }
}
