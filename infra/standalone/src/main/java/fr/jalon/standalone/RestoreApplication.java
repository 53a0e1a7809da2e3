package fr.jalon.standalone;

import fr.jalon.platform.backup.BackupFile;
import fr.jalon.platform.backup.Restore;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** {@code --jalon.restore=FILE}: brings a backup back into an empty data folder or database, and ends. */
@SpringBootConfiguration(proxyBeanMethods = false)
class RestoreApplication {

    static final String OPTION = "jalon.restore";

    private static final Logger LOG = LoggerFactory.getLogger(RestoreApplication.class);

    @Bean
    ApplicationRunner restore(Environment environment) {
        return _ -> {
            try (var file = BackupFile.open(Path.of(environment.getRequiredProperty(OPTION)))) {
                var given = GivenServer.in(environment);
                if (given.isPresent()) {
                    Restore.into(given.get(), file);
                } else {
                    var data = Path.of(environment.getProperty("jalon.data", "./data"));
                    new RestoredFolder(data).fill(database -> Restore.into(database, file));
                }
                say(file);
            }
        };
    }

    private static void say(BackupFile file) {
        LOG.info("""


            Sauvegarde reprise : {} enregistrements, tels qu’ils étaient le {}.
            Remettez le dossier des clés à sa place (.keys : la clé des noms et la liste des effacements), puis
            démarrez Jalon : les pages se reconstruisent, les effacements faits depuis sont refaits.
            """, file.manifest().head(), FrenchMoment.of(file.manifest().takenAt()));
    }
}
