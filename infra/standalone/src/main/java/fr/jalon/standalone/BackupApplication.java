package fr.jalon.standalone;

import fr.jalon.platform.backup.Backup;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** {@code --jalon.backup=FILE}: writes a backup, while Jalon runs or not, and ends. */
@SpringBootConfiguration(proxyBeanMethods = false)
class BackupApplication {

    static final String OPTION = "jalon.backup";

    private static final Logger LOG = LoggerFactory.getLogger(BackupApplication.class);

    @Bean
    ApplicationRunner backup(Environment environment) {
        return _ -> {
            var wished = Path.of(environment.getRequiredProperty(OPTION));
            var given = GivenServer.in(environment);
            if (given.isPresent()) {
                say(Backup.take(given.get(), wished));
                return;
            }
            try (var folder = FolderDatabase.of(Path.of(environment.getProperty("jalon.data", "./data")))) {
                say(Backup.take(folder.database(), wished));
            }
        };
    }

    private static void say(Path file) {
        LOG.info("""


            Sauvegarde faite et relue : {}
            La clé des noms n’y est pas : gardez à part une copie du dossier des clés (.keys).
            """, file);
    }
}
