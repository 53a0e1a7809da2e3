package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Somebody without a mouse or a finger: Tab, Enter and what is typed. Every stop must show that the focus is there. */
final class Keyboard {

    private static final int PATIENCE = 120;
    private static final int STRIDE = 20;
    private static final int FIRST_STOPS = 200;
    private static final int LAST_STOPS = 60;
    /** A date is a stop for its day, its month, its year, its hour, its minute and its calendar. */
    private static final int STOPS_OF_A_DATE = 7;

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

    /** Writes down each stop, and whether it showed that the focus was there; answers how often Tab is pressed to come to them all. */
    private static final String WATCH = """
        () => {
          const shown = e => {
            const style = getComputedStyle(e);
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          };
          const reached = e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
          const stops = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
            .filter(e => !e.disabled && e.tabIndex >= 0 && reached(e));
          window.keyboardTour = { left: new Set(stops), hidden: [] };
          document.addEventListener('focusin', event => {
            window.keyboardTour.left.delete(event.target);
            if (!shown(event.target)) window.keyboardTour.hidden.push(event.target.outerHTML.slice(0, 120));
          });
          document.activeElement?.blur();
          window.scrollTo(0, 0);
          const dates = stops.filter(e => /^(date|datetime-local|month)$/.test(e.type));
          return stops.length + dates.length * %d;
        }\
        """.formatted(STOPS_OF_A_DATE);

    private static final String LEFT = "() => window.keyboardTour.left.size";

    /** On a long page, what lies between its first stops and its last ones is taken as read: its rows are alike. */
    private static final String TO_THE_LAST_ONES = """
        () => {
          const left = [...window.keyboardTour.left];
          left.slice(0, -%d).forEach(e => window.keyboardTour.left.delete(e));
          left.at(-%<d).focus({ focusVisible: true });
        }\
        """.formatted(LAST_STOPS);

    private static final String FOUND = """
        () => [...window.keyboardTour.left].map(e => 'not reached: ' + e.outerHTML.slice(0, 120))
          .concat(window.keyboardTour.hidden.map(e => 'not shown: ' + e)).slice(0, 5)\
        """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /**
     * From the top of the page to its end by Tab alone: what can be pressed, opened or filled in and was never reached, or did not show
     * the focus.
     */
    List<?> tour() {
        int presses = ((Number) page.evaluate(WATCH)).intValue();
        if (presses == 0) {
            return List.of("nothing to come to");
        }
        for (int pressed = 0; pressed <= presses && left() > 0; pressed += STRIDE) {
            if (pressed == FIRST_STOPS && left() > LAST_STOPS) {
                page.evaluate(TO_THE_LAST_ONES);
            }
            for (int press = 0; press < STRIDE; press++) {
                page.keyboard().press("Tab");
            }
        }
        return (List<?>) page.evaluate(FOUND);
    }

    private int left() {
        return ((Number) page.evaluate(LEFT)).intValue();
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
