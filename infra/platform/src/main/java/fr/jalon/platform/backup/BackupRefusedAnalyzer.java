package fr.jalon.platform.backup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reduces a refused backup or restore to its sentence and what to do. */
final class BackupRefusedAnalyzer extends AbstractFailureAnalyzer<BackupRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BackupRefused cause) {
        return new FailureAnalysis(cause.getMessage(), cause.whatToDo(), cause);
    }
}
