package fr.jalon.standalone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says once why the product did not start. Spring Boot's own report, the same in English, is silenced in the settings. */
final class FrenchFailureReport implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(FrenchFailureReport.class);

    @Override
    public void report(FailureAnalysis analysis) {
        LOG.error(
                "\n\nJalon n'a pas démarré.\n\n{}\n{}\n",
                analysis.getDescription(),
                analysis.getAction() == null ? "" : analysis.getAction());
    }
}
