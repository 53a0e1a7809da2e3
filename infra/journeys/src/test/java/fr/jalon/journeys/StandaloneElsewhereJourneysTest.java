package fr.jalon.journeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Every migration and the whole story, in one process, once more on the other PostgreSQL that is given. */
@EnabledIfEnvironmentVariable(named = TestServer.ANOTHER, matches = "jdbc:.+")
class StandaloneElsewhereJourneysTest extends StandaloneJourneysTest {
    @AfterAll
    static void nobody_else_needs_it() {
        ProductProcess.isDoneWith(Products.standaloneElsewhere().address());
    }

    @Override
    Product product() {
        return Products.standaloneElsewhere();
    }
}
