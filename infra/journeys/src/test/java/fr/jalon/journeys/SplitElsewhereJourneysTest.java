package fr.jalon.journeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Every migration and the whole story, split, once more on the other PostgreSQL that is given. */
@EnabledIfEnvironmentVariable(named = TestServer.ANOTHER, matches = "jdbc:.+")
class SplitElsewhereJourneysTest extends SplitJourneysTest {
    @AfterAll
    static void nobody_else_needs_it() {
        var split = Products.splitElsewhere();
        split.commands().forEach(ProductProcess::isDoneWith);
        ProductProcess.isDoneWith(split.queries());
    }

    @Override
    Product product() {
        return Products.splitElsewhere();
    }
}
