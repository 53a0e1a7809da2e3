package fr.jalon.command.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.value.Role;
import java.util.function.BiFunction;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One of the session's APIs over HTTP, for somebody who reaches {@code session-1} of {@code programme-dat}. Today is 17/03/2025. */
final class SessionHttp {

    private final HttpSpec spec = new HttpSpec()
            .with(HttpSpec.PROGRAMME.value(), HttpSpec.ORGANISATION, HttpSpec.PROGRAMME)
            .with(HttpSpec.SESSION.value(), HttpSpec.ORGANISATION, HttpSpec.PROGRAMME)
            .with("session-2", HttpSpec.ORGANISATION, HttpSpec.PROGRAMME)
            .with("person-alice", HttpSpec.ORGANISATION, null)
            .with("person-bruno", HttpSpec.ORGANISATION, null)
            .with("person-of-others", SessionFixtures.ANOTHER_ORGANISATION, null)
            .with("session-of-others", SessionFixtures.ANOTHER_ORGANISATION, null);
    private final MockMvc http;

    SessionHttp(BiFunction<CommandDispatcher, SessionDoor, Object> api) {
        http = spec.serving((dispatcher, permissions) ->
                api.apply(dispatcher, new SessionDoor(permissions, SessionFixtures.PROGRAMMES, HttpSpec.CLOCK)));
    }

    SessionHttp as(Role role) {
        spec.as(role);
        return this;
    }

    ResultActions json(String path, String body) throws Exception {
        return http.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request);
    }

    void asked(Object... commands) {
        assertThat(spec.gateway.commands()).containsExactly(commands);
    }

    Object asked() {
        assertThat(spec.gateway.commands()).hasSize(1);
        return spec.gateway.commands().getFirst();
    }
}
