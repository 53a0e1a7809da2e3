package fr.jalon.standalone;

import java.nio.file.Path;

/** Jalon can't start here and says why in one sentence, with what to do about it. Nothing was changed on disk. */
final class StartRefused extends RuntimeException {

    private final String whatToDo;

    private StartRefused(String why, String whatToDo) {
        super(why);
        this.whatToDo = whatToDo;
    }

    String whatToDo() {
        return whatToDo;
    }

    static StartRefused folderInUse(Path folder, String holder) {
        return new StartRefused(
                "Un autre Jalon utilise déjà le dossier de données %s%s.".formatted(folder, holder),
                "Arrêtez-le d'abord, ou choisissez un autre dossier avec --jalon.data=DOSSIER.");
    }

    static StartRefused folderWithoutRights(Path folder) {
        return new StartRefused(
                "Jalon ne peut pas écrire dans le dossier de données %s.".formatted(folder),
                "Donnez à l'utilisateur « %s » le droit d'y écrire, ou choisissez un autre dossier avec --jalon.data=DOSSIER."
                        .formatted(System.getProperty("user.name")));
    }

    static StartRefused otherMajorVersion(Path folder, String found, String expected) {
        return new StartRefused(
                "Le dossier de données %s vient de PostgreSQL %s ; ce Jalon porte PostgreSQL %s. Rien n'a été modifié."
                        .formatted(folder, found, expected),
                "Sauvegardez avec la version de Jalon qui l'a créé (--jalon.backup=FICHIER), puis reprenez la"
                        + " sauvegarde dans un dossier neuf (--jalon.restore=FICHIER --jalon.data=DOSSIER).");
    }

    static StartRefused heldByOtherPostgres(Path folder, long process) {
        return new StartRefused(
                "Un autre PostgreSQL (processus %d) travaille dans le dossier de données %s."
                        .formatted(process, folder),
                "Arrêtez-le d'abord. Jalon n'y touche pas : il ne l'a pas démarré.");
    }

    static StartRefused leftBehindWillNotStop(Path folder, long process) {
        return new StartRefused(
                "Un arrêt brutal a laissé PostgreSQL (processus %d) dans le dossier de données %s, et il ne s'arrête pas."
                        .formatted(process, folder),
                "Arrêtez ce processus, puis relancez Jalon.");
    }

    static StartRefused noRootWithoutUnshare() {
        return new StartRefused(
                "PostgreSQL refuse de démarrer sous l'utilisateur root, et ce système ne permet pas de l'en séparer"
                        + " (unshare).",
                "Lancez Jalon sous un autre utilisateur, ou donnez un serveur PostgreSQL avec SPRING_DATASOURCE_URL.");
    }

    static StartRefused noBinaries(String system, String machine) {
        return new StartRefused(
                "Jalon ne porte pas de PostgreSQL pour ce système (%s, %s).".formatted(system, machine),
                "Donnez un serveur PostgreSQL 15 ou plus récent avec SPRING_DATASOURCE_URL.");
    }

    static StartRefused postgresWillNotStart(Path log, String lastWords) {
        return new StartRefused(
                "PostgreSQL n'a pas démarré. Ses derniers mots :\n%s".formatted(lastWords),
                "Le journal complet est dans %s. Les données n'ont pas été modifiées.".formatted(log));
    }

    static StartRefused passwordMissing(Path password) {
        return new StartRefused(
                "Le mot de passe de la base manque ou n'est plus le bon : %s.".formatted(password),
                "Remettez ce fichier à sa place depuis la sauvegarde du dossier de données.");
    }

    static StartRefused nothingInFolder(Path folder) {
        return new StartRefused(
                "Le dossier %s ne contient pas de données de Jalon : il n’y a rien à sauvegarder.".formatted(folder),
                "Indiquez le dossier de données avec --jalon.data=DOSSIER.");
    }

    static StartRefused notReadyYet(Path folder) {
        return new StartRefused(
                "Le Jalon qui utilise le dossier de données %s n’est pas encore prêt, ou s’arrête.".formatted(folder),
                "Attendez qu’il soit prêt ou tout à fait arrêté, puis recommencez.");
    }

    static StartRefused folderNotEmpty(Path folder) {
        return new StartRefused(
                "Le dossier de données %s n’est pas vide : une sauvegarde ne se reprend que dans un dossier neuf."
                        .formatted(folder),
                "Choisissez-en un autre avec --jalon.data=DOSSIER. Rien n’a été modifié.");
    }
}
