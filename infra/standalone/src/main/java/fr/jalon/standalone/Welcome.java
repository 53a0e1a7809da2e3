package fr.jalon.standalone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** The last words of a start: where to go, and with the demonstration, as whom. */
final class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final Environment environment;

    Welcome(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void say() {
        LOG.info("\n\n{}\n", words());
    }

    private String words() {
        var address = "Jalon est prêt : http://%s:%s"
                .formatted(
                        environment.getProperty("server.address", "localhost"),
                        environment.getProperty("local.server.port", "8080"));
        return environment.getProperty("jalon.demo", Boolean.class, false) ? address + """


            Comptes de démonstration (mot de passe : demonstration)
              coordinatrice   animation   financeur   auditeur   admin\
            """ : address;
    }
}
