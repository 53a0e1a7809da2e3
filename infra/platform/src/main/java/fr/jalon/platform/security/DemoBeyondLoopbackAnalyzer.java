package fr.jalon.platform.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one message why the demonstration does not start. */
final class DemoBeyondLoopbackAnalyzer extends AbstractFailureAnalyzer<DemoBeyondLoopback> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoBeyondLoopback cause) {
        return new FailureAnalysis(
                "La démonstration ne démarre que sur cet ordinateur : ses mots de passe sont connus de tous.",
                "Gardez server.address=127.0.0.1, ou démarrez sans démonstration avec --jalon.demo=false.",
                cause);
    }
}
