package fr.jalon.platform.security;

import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.Role;
import fr.jalon.platform.PlatformConfiguration;
import fr.jalon.testing.TestPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The platform behind a real web server, with the tests' own pages. */
public final class DoorProcess implements AutoCloseable {

    static final String PASSWORD = "Sept-fois-7-familles";

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    final List<String> shown;

    private DoorProcess(ConfigurableApplicationContext context) {
        this.context = context;
        this.shown = context.getBean(Screen.class).lines();
    }

    public static DoorProcess start(String... properties) throws Exception {
        return startOn(TestPostgres.shared().newDatabase(), Files.createTempDirectory("keys"), properties);
    }

    public static DoorProcess startOn(String database, Path keys, String... properties) {
        List<String> all = new ArrayList<>(List.of(
                "spring.config.import=classpath:jalon-defaults.yml",
                "spring.datasource.url=" + database,
                "spring.datasource.hikari.maximum-pool-size=4",
                "jalon.keys.directory=" + keys,
                "server.address=127.0.0.1",
                "server.port=0",
                "spring.main.banner-mode=off"));
        all.addAll(List.of(properties));
        String[] arguments = all.stream().map(property -> "--" + property).toArray(String[]::new);
        return new DoorProcess(new SpringApplicationBuilder(Wiring.class)
                .registerShutdownHook(false)
                .run(arguments));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    /** An account as its events would have opened it, with a password of its own choice. */
    AccountId account(String login, Role role) {
        AccountId account = AccountId.random();
        jdbc().sql("insert into events.account (account_id, organisation, role) values (:account, :organisation,"
                        + " :role)")
                .param("account", account.value())
                .param("organisation", role == Role.ADMINISTRATOR ? null : "organisation-1")
                .param("role", role.name())
                .update();
        JdbcCredentials credentials = get(JdbcCredentials.class);
        credentials.register(account, login, PASSWORD);
        credentials.setFreely(account, PASSWORD);
        return account;
    }

    HttpRequest.Builder request(String address) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> page(String address) throws Exception {
        return send(request(address).header("Accept", "text/html"));
    }

    public HttpResponse<String> asProgram(String method, String address, String login, String body) throws Exception {
        return send(request(address)
                .header("Authorization", basic(login, PASSWORD))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    static String basic(String login, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Where the first administrator's password is shown. */
    record Screen(List<String> lines) implements FirstStart.Terminal {
        @Override
        public void show(String text) {
            lines.add(text);
        }
    }

    @EnableAutoConfiguration
    @Import({PlatformConfiguration.class, TestPages.class})
    static class Wiring {

        @Bean
        @org.springframework.context.annotation.Primary
        Screen screen() {
            return new Screen(new ArrayList<>());
        }
    }
}
