package fr.jalon.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.jalon.command.http.Renamed.Rename;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.junit.jupiter.api.Test;

class CommandStreamsTest {

    private static final Rename COMMAND = new Rename(new OrganisationId("organisation-1"), new Label("DAT"));

    @Test
    void a_command_writes_the_stream_that_its_record_names() {
        assertThat(CommandStreams.of(COMMAND)).isEqualTo("organisation-1");
        assertThat(new CommandStreams().resolveTarget(GenericCommandMessage.asCommandMessage(COMMAND)))
                .isEqualTo(new VersionedAggregateIdentifier("organisation-1", null));
    }

    @Test
    void a_command_that_names_no_stream_is_a_fault_of_the_program() {
        assertThatIllegalArgumentException().isThrownBy(() -> CommandStreams.of("a text"));
    }
}
