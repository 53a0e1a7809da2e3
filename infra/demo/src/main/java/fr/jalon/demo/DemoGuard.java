package fr.jalon.demo;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps the demonstration and real histories apart: the demonstration begins in an empty store only, and its store, whose passwords
 * everybody knows, is never opened as a real one.
 */
@Component
class DemoGuard implements InitializingBean {

    private final DemoHistory history;
    private final boolean demo;

    DemoGuard(DemoHistory history, @Value("${jalon.demo:false}") boolean demo) {
        this.history = history;
        this.demo = demo;
    }

    @Override
    public void afterPropertiesSet() {
        if (history.isDemonstration()) {
            if (!demo) {
                throw new DemonstrationRefused(
                        "Ce dossier contient la démonstration, dont les mots de passe sont connus de tous.",
                        "Choisissez un autre dossier (--jalon.data=…), ou effacez celui-ci pour repartir de zéro.");
            }
        } else if (demo) {
            if (!history.isEmpty()) {
                throw new DemonstrationRefused(
                        "Ce dossier contient une histoire réelle : la démonstration ne peut pas s'y ajouter.",
                        "Démarrez avec --jalon.demo=false, ou choisissez un autre dossier (--jalon.data=…).");
            }
            history.begin();
        }
    }
}
