package fr.jalon.standalone;

import fr.jalon.command.CommandSideConfiguration;
import fr.jalon.platform.PlatformConfiguration;
import fr.jalon.query.QuerySideConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The product in one process: what {@code mvn spring-boot:run} starts. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    CommandSideConfiguration.class,
    QuerySideConfiguration.class,
    PlatformConfiguration.class,
    EmbeddedPostgresConfiguration.class,
    Welcome.class
})
public class StandaloneApplication {

    public static void main(String[] args) {
        SpringApplication.run(StandaloneApplication.class, args);
    }
}
