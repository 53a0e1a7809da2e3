package fr.jalon.platform.backup;

import java.io.Serial;
import java.nio.file.Path;

/** A backup or a restore can't be done and says why in one sentence, with what to do about it. What was there before is untouched. */
public final class BackupRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String whatToDo;

    private BackupRefused(String why, String whatToDo, Throwable cause) {
        super(why, cause);
        this.whatToDo = whatToDo;
    }

    private BackupRefused(String why, String whatToDo) {
        super(why);
        this.whatToDo = whatToDo;
    }

    public String whatToDo() {
        return whatToDo;
    }

    static BackupRefused noSuchFile(Path file) {
        return new BackupRefused("La sauvegarde %s n’existe pas.".formatted(file), "Vérifiez le nom du fichier.");
    }

    static BackupRefused damaged(Path file, String what) {
        return new BackupRefused(
                "La sauvegarde %s est abîmée ou incomplète (%s). Rien n’a été repris.".formatted(file, what),
                "Prenez une sauvegarde plus ancienne, ou une autre copie de ce fichier.");
    }

    static BackupRefused newer(Path file) {
        return new BackupRefused(
                "La sauvegarde %s vient d’une version plus récente de Jalon. Rien n’a été repris.".formatted(file),
                "Reprenez-la avec cette version, ou une plus récente.");
    }

    static BackupRefused fileExists(Path file) {
        return new BackupRefused(
                "Le fichier %s existe déjà : une sauvegarde n’en remplace jamais une autre.".formatted(file),
                "Donnez un autre nom, ou le nom d’un dossier : la sauvegarde y prend la date pour nom.");
    }

    static BackupRefused notWritten(Path file, Throwable cause) {
        return new BackupRefused(
                "La sauvegarde %s n’a pas pu être écrite.".formatted(file),
                "Vérifiez que son dossier existe, que vous pouvez y écrire et qu’il y reste de la place.",
                cause);
    }

    static BackupRefused notRead(Throwable cause) {
        return new BackupRefused(
                "La base de Jalon n’a pas pu être lue : aucune sauvegarde n’a été faite.",
                "Vérifiez que Jalon est démarré ou tout à fait arrêté, puis recommencez.",
                cause);
    }

    static BackupRefused notJalon() {
        return new BackupRefused(
                "Cette base ne contient pas de données de Jalon : il n’y a rien à sauvegarder.",
                "Vérifiez le dossier (--jalon.data=…) ou l’adresse de la base.");
    }

    static BackupRefused notEmpty() {
        return new BackupRefused(
                "Cette base contient déjà des données : une sauvegarde ne se reprend que dans une base vide.",
                "Donnez une base neuve. Rien n’a été modifié.");
    }

    static BackupRefused notRestored(Path file, Throwable cause) {
        return new BackupRefused(
                "La sauvegarde %s n’a pas pu être reprise ici. Rien n’a été gardé.".formatted(file),
                "Vérifiez la place qui reste et que la base est la vôtre, puis recommencez.",
                cause);
    }
}
