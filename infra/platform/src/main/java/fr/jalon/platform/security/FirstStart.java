package fr.jalon.platform.security;

import fr.jalon.events.value.Source;
import fr.jalon.platform.people.MasterKey;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * An installation without accounts gets its first administrator. Name and password are shown once, on the terminal and not in the
 * log, which is kept and copied.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "jalon.demo", havingValue = false, matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "jalon.history.writer", matchIfMissing = true)
class FirstStart {

    static final String LOGIN = "admin";

    @Bean
    Terminal terminal() {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return out::println;
    }

    @Bean
    ApplicationRunner firstAdministratorAtStart(MasterKey master, FirstAdministrator first, Terminal terminal) {
        return new AtStart(master, first, terminal);
    }

    /** Where the password is shown. */
    @FunctionalInterface
    interface Terminal {
        void show(String text);
    }

    private record AtStart(MasterKey master, FirstAdministrator first, Terminal terminal) implements ApplicationRunner {
        @Override
        public void run(ApplicationArguments arguments) {
            if (!master.isPresent()) {
                return;
            }
            String password = OneTimePassword.random();
            first.open(LOGIN, password, Source.API).ifPresent(account -> terminal.show("""

                Premier compte administrateur. Ceci n’est affiché qu’une fois :
                  identifiant   %s
                  mot de passe  %s   (à changer à la première connexion)
                """.formatted(LOGIN, password)));
        }
    }
}
