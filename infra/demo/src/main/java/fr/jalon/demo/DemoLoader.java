package fr.jalon.demo;

import fr.jalon.events.value.Source;
import fr.jalon.platform.security.DemoPasswords;
import fr.jalon.platform.security.FirstAdministrator;
import fr.jalon.platform.time.DemoClock;
import java.net.URI;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells the story once the product answers and before it says that it is ready. Interrupted, the next start tells it again from its
 * first sentence: what was told already is answered as before, the rest is new.
 */
@Component
@ConditionalOnProperty("jalon.demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final DemoHistory history;
    private final DemoClock clock;
    private final FirstAdministrator administrator;
    private final DemoPasswords passwords;
    private final Environment environment;

    DemoLoader(
            DemoHistory history,
            DemoClock clock,
            FirstAdministrator administrator,
            DemoPasswords passwords,
            Environment environment) {
        this.history = history;
        this.clock = clock;
        this.administrator = administrator;
        this.passwords = passwords;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!history.isTold()) {
            LOG.info("Loading the demonstration.");
            openAdministrator();
            Teller teller = new Teller(URI.create(address()), clock);
            Story.tell(teller, passwords);
            history.told();
            LOG.info("The demonstration is loaded: {} commands.", teller.sentences());
        }
        goOn();
    }

    /** Interrupted between the two steps, the account would keep a password nobody needs to know: so it is set each time. */
    private void openAdministrator() {
        administrator.open(DemoAccount.ADMIN.login, Accounts.ONE_TIME, Source.DEMO);
        history.administrator().ifPresent(account -> passwords.set(account, DemoAccount.PASSWORD));
    }

    /** The clock never goes back behind what is recorded. */
    private void goOn() {
        Instant last = history.lastRecordedAt().orElse(Instant.EPOCH);
        clock.set(last.isAfter(Story.now()) ? last : Story.now());
    }

    private String address() {
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }
}
