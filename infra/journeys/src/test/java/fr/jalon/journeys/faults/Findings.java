package fr.jalon.journeys.faults;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a proof found.
 *
 * @param lost acknowledged and no longer there
 * @param wrong everything else that may not be
 * @param events how many there are in the history
 */
record Findings(List<Ledger.Acknowledged> lost, List<String> wrong, long events) {

    Findings {
        lost = List.copyOf(lost);
        wrong = List.copyOf(wrong);
    }

    boolean areNone() {
        return lost.isEmpty() && wrong.isEmpty();
    }

    @Override
    public String toString() {
        return Stream.concat(lost.stream().map(each -> "LOST " + each), wrong.stream())
                .limit(20)
                .reduce("%d lost, %d wrong".formatted(lost.size(), wrong.size()), (said, each) -> said + "\n  " + each);
    }
}
