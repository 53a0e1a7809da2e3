package fr.jalon.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Three years of fifty programmes and 20,000 families: a million events. The first programme has an eighth of all of them. */
final class History {

    private static final int PROGRAMMES = 50;

    private final Story story;
    private final int families;
    private final int events;

    /** @param events about so many */
    History(Story.Listener listener, int families, int events) {
        this.story = new Story(listener);
        this.families = families;
        this.events = events;
    }

    void tell() {
        var programmes = programmes();
        story.day(Programme.FIRST_DAY);
        programmes.forEach(Programme::launch);
        var days = new TreeMap<LocalDate, List<Runnable>>();
        for (var programme : programmes) {
            for (int left = sessions(programme); left > 0; left--) {
                plan(days, new Cycle(story, programme, Programme.FIRST_DAY.plusDays(14 + story.random.nextInt(1_000))));
            }
        }
        days.forEach((day, deeds) -> {
            story.day(day);
            deeds.forEach(Runnable::run);
        });
    }

    /** Each is somewhat smaller than the one before. */
    private List<Programme> programmes() {
        var weights = IntStream.rangeClosed(1, PROGRAMMES)
                .mapToDouble(rank -> Math.pow(rank, -0.8))
                .toArray();
        var whole = IntStream.range(0, PROGRAMMES)
                .mapToDouble(each -> weights[each])
                .sum();
        var programmes = new ArrayList<Programme>();
        for (var weight : weights) {
            programmes.add(new Programme(story, (int) Math.round(families * weight / whole)));
        }
        return programmes;
    }

    /** A session is some 133 events. */
    private int sessions(Programme programme) {
        return (int) Math.round(events / 133.0 * programme.families.size() / families);
    }

    private static void plan(TreeMap<LocalDate, List<Runnable>> days, Cycle cycle) {
        days.computeIfAbsent(cycle.planned(), _ -> new ArrayList<>()).add(cycle::plan);
        for (int number = 0; number < Cycle.WORKSHOPS; number++) {
            int workshop = number;
            days.computeIfAbsent(cycle.day(number), _ -> new ArrayList<>()).add(() -> cycle.hold(workshop));
        }
    }
}
