package fr.jalon.testing;

import fr.jalon.platform.PlatformConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** A process of the product as far as the platform goes: the real wiring on a database, without a web server. */
public final class PlatformProcess implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private PlatformProcess(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts one on this database, with further configuration classes and {@code name=value} properties. */
    public static PlatformProcess start(String database, List<Class<?>> configurations, String... properties) {
        var sources = new ArrayList<Class<?>>(configurations);
        sources.add(Wiring.class);
        var arguments = Stream.concat(
                Stream.of(
                        "spring.config.import=classpath:jalon-defaults.yml",
                        "spring.datasource.url=" + database,
                        "logging.level.root=warn",
                        "spring.main.banner-mode=off"),
                Stream.of(properties));
        return new PlatformProcess(new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run(arguments.map(argument -> "--" + argument).toArray(String[]::new)));
    }

    /** A part of it. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableAutoConfiguration
    @Import(PlatformConfiguration.class)
    static class Wiring {}
}
