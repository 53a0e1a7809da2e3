package fr.jalon.query.http;

import fr.jalon.events.Actor;
import fr.jalon.events.History;
import fr.jalon.events.Keyring;
import fr.jalon.events.Projection;
import fr.jalon.query.TestDatabase;
import fr.jalon.query.TestHistory;
import fr.jalon.query.TestKeyring;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.MethodParameter;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** All pages over a real database, asked for by whom one says; the sign-in and the commands are elsewhere. */
public final class PageBench {
    /** Monday 17 March 2025, 10:00 in Paris. */
    public static final Instant NOW = Instant.parse("2025-03-17T09:00:00Z");

    private final AnnotationConfigWebApplicationContext context;
    private final MockMvc mvc;

    public PageBench(boolean demo) {
        context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("bench", Map.of("jalon.demo", String.valueOf(demo))));
        context.register(Bench.class);
        context.refresh();
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    public List<Projection> projections() {
        return List.copyOf(context.getBeansOfType(Projection.class).values());
    }

    public Projection projection(String name) {
        return projections().stream()
                .filter(projection -> projection.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** How often somebody asked for a connection to the database. */
    public int connections() {
        return ((Counted) bean(DataSource.class)).connections.get();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Asks for a page and expects this status. */
    public Document get(Actor actor, String address, int status) {
        return perform(MockMvcRequestBuilders.get(address), actor, status);
    }

    public Document get(Actor actor, String address) {
        return get(actor, address, 200);
    }

    /** Posts a form to a page of the query side. */
    public Document post(Actor actor, String address, Map<String, String> fields) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(address);
        fields.forEach(request::param);
        return perform(request, actor, 200);
    }

    /** Takes a file. */
    public MockHttpServletResponse file(Actor actor, String address) {
        try {
            return mvc.perform(MockMvcRequestBuilders.get(address).requestAttr("actor", actor))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The lines of a CSV it takes, its mark left out. */
    public List<String> csv(Actor actor, String address) {
        MockHttpServletResponse file = file(actor, address);
        if (file.getStatus() != 200) {
            throw new AssertionError("status " + file.getStatus() + " instead of 200");
        }
        String text = new String(file.getContentAsByteArray(), StandardCharsets.UTF_8);
        return text.substring(1).lines().toList();
    }

    public MockMvc mvc() {
        return mvc;
    }

    private Document perform(MockHttpServletRequestBuilder request, Actor actor, int status) {
        try {
            var response =
                    mvc.perform(request.requestAttr("actor", actor)).andReturn().getResponse();
            if (response.getStatus() != status) {
                throw new AssertionError("status " + response.getStatus() + " instead of " + status);
            }
            return Jsoup.parse(response.getContentAsString());
        } catch (AssertionError e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Configuration
    @EnableWebMvc
    @ComponentScan(
            basePackages = "fr.jalon.query",
            excludeFilters = {
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "fr\\.jalon\\.query\\.QuerySide.*"),
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|Bench)(\\$.*)?")
            })
    static class Bench implements WebMvcConfigurer {
        @Bean
        DataSource dataSource() {
            return new Counted(TestDatabase.dataSource());
        }

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource dataSource) {
            return new JdbcTemplate(dataSource);
        }

        @Bean
        History history() {
            return new TestHistory();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        Keyring keyring() {
            return new TestKeyring();
        }

        @Bean
        SpringTemplateEngine engine(ApplicationContext context) {
            SpringResourceTemplateResolver templates = new SpringResourceTemplateResolver();
            templates.setApplicationContext(context);
            templates.setPrefix("classpath:/templates/");
            templates.setSuffix(".html");
            templates.setTemplateMode(TemplateMode.HTML);
            templates.setCharacterEncoding("UTF-8");
            SpringTemplateEngine engine = new SpringTemplateEngine();
            engine.setTemplateResolver(templates);
            engine.setEnableSpringELCompiler(false);
            return engine;
        }

        @Bean
        ThymeleafViewResolver views(SpringTemplateEngine engine) {
            ThymeleafViewResolver resolver = new ThymeleafViewResolver();
            resolver.setTemplateEngine(engine);
            resolver.setCharacterEncoding("UTF-8");
            return resolver;
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new ActorFromRequest());
        }
    }

    private static final class Counted extends DelegatingDataSource {

        private final AtomicInteger connections = new AtomicInteger();

        Counted(DataSource counted) {
            super(counted);
        }

        @Override
        public Connection getConnection() throws SQLException {
            connections.incrementAndGet();
            return super.getConnection();
        }
    }

    private static final class ActorFromRequest implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return request.getAttribute("actor", RequestAttributes.SCOPE_REQUEST);
        }
    }
}
