package fr.jalon.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/aujourdhui", "/sessions/1?onglet=a%20b&x=1", "/chiffres#haut"})
    void follows_an_address_of_ours(String address) {
        assertThat(Addresses.ours(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aujourdhui",
                "https://example.org/",
                "//example.org",
                "/\\example.org",
                "\\\\example.org",
                "/\t/example.org",
                "/a\r\nSet-Cookie: x=1",
                "javascript:alert(1)",
                "/connexion?suite=/",
                "/%"
            })
    void goes_home_rather_than_elsewhere(String address) {
        assertThat(Addresses.ours(address)).isEqualTo("/");
    }

    @Test
    void goes_home_without_an_address() {
        assertThat(Addresses.ours(null)).isEqualTo("/");
    }
}
