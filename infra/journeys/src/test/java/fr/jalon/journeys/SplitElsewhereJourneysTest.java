package fr.jalon.journeys;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Every migration and the whole story, split, once more on the other PostgreSQL that is given. */
@EnabledIfEnvironmentVariable(named = TestServer.ANOTHER, matches = "jdbc:.+")
class SplitElsewhereJourneysTest extends SplitJourneysTest {
    @Override
    Product product() {
        return Products.splitElsewhere();
    }
}
