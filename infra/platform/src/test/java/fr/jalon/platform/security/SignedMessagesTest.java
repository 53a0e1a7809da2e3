package fr.jalon.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.platform.people.TestMasterKey;
import org.junit.jupiter.api.Test;

class SignedMessagesTest {

    private static final String TEXT = "{\"a\": \"é.b\"}";

    private final SignedMessages here = new SignedMessages(new SigningKeys(TestMasterKey.filledWith(1)));
    private final SignedMessages beside = new SignedMessages(new SigningKeys(TestMasterKey.filledWith(1)));
    private final SignedMessages elsewhere = new SignedMessages(new SigningKeys(TestMasterKey.filledWith(2)));

    @Test
    void what_a_process_of_the_installation_signed_is_believed() {
        assertThat(beside.open("request", here.sign("request", TEXT))).contains(TEXT);
    }

    @Test
    void what_another_installation_signed_is_not() {
        assertThat(beside.open("request", elsewhere.sign("request", TEXT))).isEmpty();
    }

    @Test
    void what_was_signed_for_something_else_changed_or_not_signed_is_not() {
        var signed = here.sign("request", TEXT);
        assertThat(beside.open("read", signed)).isEmpty();
        assertThat(beside.open("request", signed + " ")).isEmpty();
        assertThat(beside.open("request", TEXT)).isEmpty();
        assertThat(beside.open("request", "")).isEmpty();
    }
}
