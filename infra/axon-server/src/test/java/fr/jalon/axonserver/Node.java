package fr.jalon.axonserver;

import fr.jalon.command.CommandSideConfiguration;
import fr.jalon.events.Actor;
import fr.jalon.platform.PlatformConfiguration;
import fr.jalon.query.QuerySideConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** One process of the product in the profile, as far as it can be one beside another in a JVM. Who asks is said, not signed in. */
record Node(ConfigurableApplicationContext context, MockMvc http) implements AutoCloseable {

    static Node ofCommands(String database, Path keys, String servers) {
        return started(Commands.class, database, keys, servers);
    }

    static Node ofBoth(String database, Path keys, String servers) {
        return started(Both.class, database, keys, servers);
    }

    private static Node started(Class<?> application, String database, Path keys, String servers) {
        var context = new SpringApplicationBuilder(application)
                .profiles(LineConfiguration.PROFILE)
                .run(
                        "--spring.config.import=classpath:jalon-defaults.yml",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=" + database,
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--jalon.demo=false",
                        "--jalon.history.writer=true",
                        "--jalon.keys.directory=" + keys,
                        "--axonserver.servers=" + servers,
                        "--axonserver.reconnecting=200ms");
        var http = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .addFilters(context.getBean("fr.jalon.command.http.CommandBody", Filter.class))
                .build();
        return new Node(context, http);
    }

    Answer command(Actor actor, String path, @Nullable String key, String body) {
        var request = MockMvcRequestBuilders.post("/commands" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return answer(actor, key == null ? request : request.header("Idempotency-Key", key));
    }

    Answer read(Actor actor, String path) {
        return answer(actor, MockMvcRequestBuilders.get("/api" + path));
    }

    private Answer answer(Actor actor, MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response = http.perform(request.requestAttr(Asking.WHO, actor))
                    .andReturn()
                    .getResponse();
            response.setCharacterEncoding("UTF-8");
            return new Answer(response.getStatus(), response.getContentAsString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many requests came in by the line. */
    double received() {
        return context.getBean(MeterRegistry.class)
                .counter("jalon.requests.received")
                .count();
    }

    /** How many requests it sent by the line, or would have, of which this came. */
    double routed(String outcome) {
        return context.getBean(MeterRegistry.class)
                .counter("jalon.requests.routed", "outcome", outcome)
                .count();
    }

    Line line() {
        return context.getBean(Line.class);
    }

    int events() {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from events.domain_event")
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
    }

    /** What was answered. */
    record Answer(int status, String body) {

        /** Without the instant it was known at: two reads are never of one. */
        Answer timeless() {
            return new Answer(status, body.replaceAll("\"knownAt\":\"[^\"]*\"", "\"knownAt\":\"\""));
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({CommandSideConfiguration.class, PlatformConfiguration.class, Asking.class})
    static class Commands {}

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({CommandSideConfiguration.class, QuerySideConfiguration.class, PlatformConfiguration.class, Asking.class})
    static class Both {}

    /** Hands the controllers whoever the test says is asking. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Asking implements WebMvcConfigurer, HandlerMethodArgumentResolver {

        static final String WHO = "who asks";

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(this);
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            return request.getAttribute(WHO, NativeWebRequest.SCOPE_REQUEST);
        }
    }
}
