package fr.jalon.journeys.faults;

import static fr.jalon.journeys.Association.told;
import static org.awaitility.Awaitility.await;

import fr.jalon.events.value.ViewName;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The product's own recalculation of every view, read beside the product. */
record Rebuilds(House house) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** The recalculations of which the second set was not, row by row, the first; or that could not be done. */
    List<String> differing() {
        var asked = Stream.of(ViewName.values())
                .map(view -> told(house.administrator()
                                .command("/commands/operations/views/" + view.key() + "/rebuild", """
                                    {"reason": "VERIFICATION"}\
                                    """))
                        .id())
                .toList();
        var tables = house.tables();
        await().atMost(PATIENCE).until(() -> ended(asked).size() == asked.size());
        return tables.texts("select upkeep || ' ' || state || ', rows that differ: ' || coalesce(differing, -1)"
                + " from views.duty where differing <> 0 or state <> 'DONE'");
    }

    private List<String> ended(List<String> asked) {
        return house.tables().texts("select upkeep from views.duty where state in ('DONE', 'FAILED')").stream()
                .filter(asked::contains)
                .toList();
    }
}
