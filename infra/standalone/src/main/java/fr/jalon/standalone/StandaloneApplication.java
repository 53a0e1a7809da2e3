package fr.jalon.standalone;

import fr.jalon.command.CommandSideConfiguration;
import fr.jalon.demo.DemoConfiguration;
import fr.jalon.platform.PlatformConfiguration;
import fr.jalon.query.QuerySideConfiguration;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** The product in one process: what {@code mvn spring-boot:run} starts; and its backup, restore and rehearsal. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    CommandSideConfiguration.class,
    QuerySideConfiguration.class,
    DemoConfiguration.class,
    PlatformConfiguration.class,
    EmbeddedPostgresConfiguration.class,
    Welcome.class
})
public class StandaloneApplication {

    public static void main(String[] args) {
        var asked = new DefaultApplicationArguments(args);
        if (asked.containsOption(BackupApplication.OPTION)) {
            runToItsEnd(BackupApplication.class, args);
        } else if (asked.containsOption(RestoreApplication.OPTION)) {
            runToItsEnd(RestoreApplication.class, args);
        } else if (asked.containsOption(Rehearsal.OPTION)) {
            Rehearsal.run();
        } else {
            SpringApplication.run(StandaloneApplication.class, args);
        }
    }

    /** What an operator asks for once: without the web server, and without what the product itself is made of. */
    private static void runToItsEnd(Class<?> application, String[] args) {
        var ran = new SpringApplicationBuilder(application).web(WebApplicationType.NONE);
        ran.logStartupInfo(false).run(args).close();
    }
}
