package fr.jalon.query.figures;

import fr.jalon.query.figures.Explanation.MonthCount;
import fr.jalon.query.figures.Promises.Definition;
import java.util.List;
import org.springframework.stereotype.Component;

/** What each month added, as whoever asks may see it: the explanation and the trajectory both show this. */
@Component
final class Months {

    private final Counts counts;

    Months(Counts counts) {
        this.counts = counts;
    }

    List<MonthCount> of(Programmes.Row programme, Definition definition, Moment moment, boolean forFunder) {
        List<MonthCount> each =
                MonthGroups.each(counts.months(moment, definition.counting()), programme.firstDay(), moment.on());
        return MonthGroups.scaled(forFunder ? forFunder(definition, each) : each, definition.counting());
    }

    private static List<MonthCount> forFunder(Definition definition, List<MonthCount> each) {
        if (definition.tellsOfOnePerson()) {
            return MonthGroups.quarters(each);
        }
        return definition.countsPeople() ? MonthGroups.together(each) : each;
    }
}
