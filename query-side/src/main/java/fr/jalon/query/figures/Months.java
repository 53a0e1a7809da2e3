package fr.jalon.query.figures;

import fr.jalon.query.figures.Explanation.MonthCount;
import fr.jalon.query.figures.ProgrammeDetail.Release;
import fr.jalon.query.figures.Promises.Definition;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What each month added, as whoever asks may see it: the explanation and the trajectory both show this. A funder keeps what earlier
 * releases told: months are told apart only where both together say nothing of fewer than five people.
 */
@Component
final class Months {

    private final Counts counts;
    private final Programmes programmes;
    private final Promises promises;

    Months(Counts counts, Programmes programmes, Promises promises) {
        this.counts = counts;
        this.programmes = programmes;
        this.promises = promises;
    }

    List<MonthCount> of(Programmes.Row programme, Definition definition, Moment moment, boolean forFunder) {
        List<MonthCount> seen =
                forFunder ? forFunder(programme, definition, moment) : each(programme, definition, moment);
        return MonthGroups.scaled(seen, definition.counting());
    }

    private List<MonthCount> forFunder(Programmes.Row programme, Definition definition, Moment moment) {
        if (definition.tellsOfOnePerson()) {
            return MonthGroups.quarters(each(programme, definition, moment));
        }
        return definition.countsPeople()
                ? together(programme, definition, moment, told(programme, definition, moment))
                : each(programme, definition, moment);
    }

    /** The groups that each release before that moment showed, the oldest first. */
    private List<List<MonthCount>> told(Programmes.Row programme, Definition definition, Moment moment) {
        List<List<MonthCount>> told = new ArrayList<>();
        for (Release release : programmes.releases(programme.id()).reversed()) {
            if (release.on().isAfter(moment.on()) || release.position() >= moment.position()) {
                break;
            }
            Moment then = new Moment(moment.programme(), release.on(), release.position(), moment.knownAt(), true, 0);
            promises.definition(moment.programme(), definition.indicator(), release.position())
                    .filter(Definition::countsPeople)
                    .ifPresent(shown -> told.add(together(programme, shown, then, List.copyOf(told))));
        }
        return told;
    }

    private List<MonthCount> together(
            Programmes.Row programme, Definition definition, Moment moment, List<List<MonthCount>> told) {
        return MonthGroups.apart(MonthGroups.together(each(programme, definition, moment)), told);
    }

    private List<MonthCount> each(Programmes.Row programme, Definition definition, Moment moment) {
        return MonthGroups.each(counts.months(moment, definition.counting()), programme.firstDay(), moment.on());
    }
}
