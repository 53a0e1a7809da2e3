package fr.jalon.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in two sentences instead of a stack trace. */
final class DemonstrationRefusedAnalyzer extends AbstractFailureAnalyzer<DemonstrationRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemonstrationRefused refused) {
        return new FailureAnalysis(refused.getMessage(), refused.remedy(), refused);
    }
}
