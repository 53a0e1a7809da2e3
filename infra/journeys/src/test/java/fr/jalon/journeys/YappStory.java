package fr.jalon.journeys;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A Y'APP programme from its launch to what its funder sees, told command by command. After each step the figures are those written
 * down here by hand, in the order of {@link YappFigures#ALL}; a range where somebody came whose name is not known.
 */
final class YappStory {

    final YappHouse house;
    final YappFigures figures;

    /** The adults of the families, a letter each; the two D live together, and F never comes. */
    final String a;

    final String b;
    final String c;
    final String d;
    final String otherD;
    final String e;
    final String f;

    /** The session in which families take part. */
    final YappSession first;

    YappStory(Product product) {
        house = new YappHouse("histoire", product);
        figures = new YappFigures(house);
        a = house.family("Histoire A", "PRIORITY_NEIGHBOURHOOD", "Ada").getFirst();
        b = house.family("Histoire B", "PRIORITY_NEIGHBOURHOOD", "Bea").getFirst();
        c = house.family("Histoire C", "ELSEWHERE", "Cleo").getFirst();
        var both = house.family("Histoire D", "UNKNOWN", "Dina", "Dario");
        d = both.getFirst();
        otherD = both.getLast();
        e = house.family("Histoire E", "PRIORITY_NEIGHBOURHOOD", "Elsa").getFirst();
        f = house.family("Histoire F", "ELSEWHERE", "Fay").getFirst();
        first = house.session("Session 1", 2, 0, List.of("2025-03-04", "2025-03-11"), house.employee);
    }

    Stream<DynamicTest> chapters() {
        var hall = new YappHall(this);
        var second = new YappSecondThoughts(this);
        var pathway = new YappPathway(this);
        var sharing = new YappSharing(this);
        return Stream.of(
                dynamicTest("a programme promises numbers", hall::promises),
                dynamicTest("a full session has a waiting list, and a place that comes free is given", hall::enrols),
                dynamicTest("each person in the hall moves the figures", hall::takesAttendance),
                dynamicTest("people without a name make a range until they are named", hall::countsWithoutNames),
                dynamicTest("a session is completed, and earlier days keep their figures", hall::completes),
                dynamicTest("a corrected status moves its figures, not those known before", second::correctsAStatus),
                dynamicTest("a corrected date moves its figures, not those known before", second::correctsADate),
                dynamicTest("what is entered late counts on its day, and says that it is late", second::entersLate),
                dynamicTest("a session completed by mistake is open again", second::reopens),
                dynamicTest("a parent is recruited and trained, not out of turn", pathway::recruits),
                dynamicTest("co-animations count once their session is completed", pathway::animatesTogether),
                dynamicTest("a referent is recognised once everything is earned", pathway::animatesAlone),
                dynamicTest("a session cancelled later takes its step back", pathway::losesAStep),
                dynamicTest("every figure is explained by counting", sharing::explains),
                dynamicTest("the funder sees what was released, and nobody in it", sharing::releases),
                dynamicTest("a revised target names the one before", sharing::revises),
                dynamicTest("an erased person leaves the figures as they are", sharing::erases));
    }
}
