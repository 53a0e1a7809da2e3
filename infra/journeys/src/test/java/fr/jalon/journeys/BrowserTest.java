package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Browser.Needed.class)
class BrowserTest {

    @ParameterizedTest
    @ValueSource(ints = {Browser.PHONE, Browser.DESK})
    void the_sign_in_page_opens_in_a_real_browser(int width) {
        try (var browser = Browser.open()) {
            var page = browser.page(Products.standalone().address(), width);
            page.navigate("/connexion");
            assertThat(page.locator("form[action='/connexion'] input[type='password']")
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_page_that_asks_for_a_sign_in_leads_to_it_without_javascript() {
        try (var browser = Browser.open()) {
            var page = browser.page(Products.standalone().address(), Browser.PHONE, false);
            page.navigate("/aujourdhui");
            assertThat(page.url()).contains("/connexion");
        }
    }
}
