package fr.jalon.command.http;

import fr.jalon.command.http.Belongings.Belonging;
import fr.jalon.events.Actor;
import fr.jalon.events.History;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * An API on its own over HTTP: requests come in, travel as they would to another process, and the commands they make are noted in
 * {@link #gateway}. The history stands at 42, today is 17/03/2025. No database: requests with an idempotency key are for the tests of the core.
 */
public final class HttpSpec {

    public static final OrganisationId ORGANISATION = new OrganisationId("organisation-concilia");
    public static final ProgrammeId PROGRAMME = new ProgrammeId("programme-dat");
    public static final SessionId SESSION = new SessionId("session-1");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-17T09:00:00Z"), ZoneId.of("Europe/Paris"));

    public final RecordingGateway gateway = new RecordingGateway();
    public final History history = new FixedHistory(42);
    public final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Map<String, Belonging> belongings = new HashMap<>();
    private Actor actor = actor(Role.COORDINATOR);

    /** Somebody in this role of {@link #ORGANISATION}, granted {@link #PROGRAMME} and named in {@link #SESSION}. */
    public static Actor actor(Role role) {
        return new Actor(
                new AccountId("account-" + role.name().toLowerCase()),
                role,
                ORGANISATION,
                Set.of(PROGRAMME),
                Set.of(SESSION));
    }

    public HttpSpec as(Role role) {
        return as(actor(role));
    }

    /** The administrator of the whole installation, who has no organisation. */
    public HttpSpec asInstallation() {
        return as(new Actor(new AccountId("account-installation"), Role.ADMINISTRATOR, null, Set.of(), Set.of()));
    }

    public HttpSpec as(Actor actor) {
        this.actor = actor;
        return this;
    }

    /** An identifier the events told of. */
    public HttpSpec with(String id, @Nullable OrganisationId organisation, @Nullable ProgrammeId programme) {
        belongings.put(id, new Belonging(organisation, programme));
        return this;
    }

    /** The API, made with a dispatcher that notes what is asked. */
    public MockMvc serving(BiFunction<CommandDispatcher, Permissions, Object> api) {
        JdbcClient noDatabase = JdbcClient.create(new SimpleDriverDataSource());
        var events = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        var outcomes = new CommandOutcomes(meters);
        var transaction = new CommandTransaction(
                gateway,
                NoTransactionManager.instance(),
                new NoTerms(noDatabase),
                new RememberedRequests(noDatabase),
                new RecordedEvents(events),
                new CommandMetadata());
        var here = new RequestAttempts(transaction, outcomes);
        var place = Elsewhere.beside(here, outcomes);
        var dispatcher = new CommandDispatcher(place, new Answers(history), outcomes);
        var permissions = new Permissions(id -> Optional.ofNullable(belongings.get(id)));
        var digest = new RequestDigest(() -> "a fixed key".getBytes(StandardCharsets.UTF_8));
        var bodies = new BodyReader();
        return MockMvcBuilders.standaloneSetup(api.apply(dispatcher, permissions))
                .setControllerAdvice(new RefusalAdvice(outcomes))
                .setCustomArgumentResolvers(new IncomingResolver(digest, bodies, false), new ActorResolver())
                .setMessageConverters(bodies, new StringHttpMessageConverter(), new JacksonJsonHttpMessageConverter())
                .addFilters(new CommandBody())
                .build();
    }

    private final class ActorResolver implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            return actor;
        }
    }

    /** There is no transaction to have terms. */
    private static final class NoTerms extends TransactionTerms {
        NoTerms(JdbcClient jdbc) {
            super(jdbc);
        }

        @Override
        void begin() {}

        @Override
        void waitForTheDisk() {}
    }
}
