package fr.jalon.platform.processing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The views that this process holds. */
record RunningViews(List<RunningView> all) {

    RunningViews {
        all = List.copyOf(all);
    }

    Map<String, RunningView> byName() {
        return all.stream().collect(Collectors.toMap(RunningView::name, Function.identity()));
    }

    /** The tables of each view, by its name. */
    Map<String, List<String>> tables() {
        return all.stream().collect(Collectors.toMap(RunningView::name, RunningView::tables));
    }
}
