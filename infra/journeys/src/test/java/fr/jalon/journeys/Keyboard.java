package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody without a mouse or a finger: Tab, Enter and what is typed. Every stop must show that the focus is there. */
final class Keyboard {

    private static final int PATIENCE = 120;

    /** What the focus is on, as it would be said: the group it stands in, then its own name. */
    private static final String NAMED = """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) return '';
          const legend = at.closest('fieldset')?.querySelector('legend')?.innerText ?? '';
          const label = at.labels?.length ? at.labels[0].innerText : '';
          return (legend + ' ' + (at.getAttribute('aria-label') || label || at.innerText || '')).replace(/\\s+/g, ' ').trim();
        }\
        """;

    private static final String SHOWN = """
        () => {
          const style = getComputedStyle(document.activeElement);
          return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        }\
        """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on from stop to stop, until one that bears all these words. */
    Keyboard to(String... words) {
        page.waitForLoadState();
        for (int stop = 0; stop < PATIENCE; stop++) {
            page.keyboard().press("Tab");
            var name = focused();
            if (!name.isEmpty()) {
                assertThat(page.evaluate(SHOWN))
                        .as("the focus shows on " + name)
                        .isEqualTo(true);
            }
            if (bears(name, words)) {
                return this;
            }
        }
        throw new AssertionError("the keyboard never comes to " + String.join(" ", words) + " on " + page.url());
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard enter() {
        page.keyboard().press("Enter");
        return this;
    }

    String focused() {
        return (String) page.evaluate(NAMED);
    }

    private static boolean bears(String name, String... words) {
        for (String word : words) {
            if (!name.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
