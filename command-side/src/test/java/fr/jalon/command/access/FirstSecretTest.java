package fr.jalon.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstSecretTest {

    @Test
    void a_link_keeps_its_secret_after_the_sign_which_no_server_is_sent() {
        assertThat(new SignInLink("abcd-efgh").address()).isEqualTo("/acces#abcd-efgh");
    }

    @Test
    void none_shows_anything_of_itself_in_a_log_but_what_it_is() {
        assertThat(new SignInLink("abcd-efgh")).hasToString("SignInLink[…]");
        assertThat(new OneTimePassword("Premiere-Connexion-2025")).hasToString("OneTimePassword[…]");
        assertThat(new OpenAccount.SignIn("awa", new SignInLink("abcd-efgh"))).hasToString("SignIn[…]");
    }
}
