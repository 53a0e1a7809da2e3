package fr.jalon.platform.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one message that the file of the word that reads the meters can't be used. */
final class ScrapeTokenUnusableAnalyzer extends AbstractFailureAnalyzer<ScrapeTokenUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ScrapeTokenUnusable cause) {
        return new FailureAnalysis(
                cause.why(),
                "Donnez par jalon.scrape-token-file un fichier que ce compte peut lire (openssl rand -hex 24 en fait un"
                        + " bon mot de passe), ou retirez ce réglage : un administrateur lit alors les mesures.",
                cause);
    }
}
