package fr.jalon.platform.people;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one message that the folder of the keys can't be used. */
final class KeysDirectoryUnusableAnalyzer extends AbstractFailureAnalyzer<KeysDirectoryUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeysDirectoryUnusable cause) {
        return new FailureAnalysis(
                "Le dossier des clés ne peut pas être lu ou écrit : " + cause.directory(),
                "Donnez à ce compte le droit de lire et d'écrire ce dossier, ou indiquez-en un autre par"
                        + " jalon.keys.directory.",
                cause);
    }
}
