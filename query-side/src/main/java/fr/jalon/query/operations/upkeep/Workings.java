package fr.jalon.query.operations.upkeep;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.jalon.events.value.ViewName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How everything shown stands towards the history. Ids, positions and names of kinds of events only: nothing of what an event says.
 *
 * @param head the history's last position
 * @param letters what views set aside, stream by stream
 * @param asked the upkeep that was asked for, the last first
 */
record Workings(long head, List<View> views, List<Letters> letters, List<Asked> asked) {

    /** Whether everything shown stands where the history does, and nothing is missing. */
    @JsonIgnore
    public boolean isWhole() {
        return views.stream().allMatch(View::isWhole);
    }

    /** Whether something is being carried out, or waits to be. */
    @JsonIgnore
    public boolean isBusy() {
        return asked.stream().anyMatch(each -> !each.isOver());
    }

    /**
     * One view.
     *
     * @param name the name it goes by in addresses
     * @param lag how many events it has not taken yet
     * @param streams of how many streams something is set aside, and {@code letters} how much
     * @param discarded how much of the history was given up in it: a hole until it is built again
     * @param rebuild the last time it was built again
     */
    record View(
            String name,
            @JsonIgnore ViewName named,
            long position,
            long lag,
            long streams,
            long letters,
            long discarded,
            @Nullable Rebuild rebuild) {

        @JsonIgnore
        public boolean isWhole() {
            return lag == 0 && letters == 0 && discarded == 0;
        }
    }

    /**
     * One stream's letters in one view, the first of which is at fault.
     *
     * @param type the stored name of the event at fault
     * @param cause the class of the failure, or what the database says of it without any value
     */
    record Letters(
            String view,
            @JsonIgnore ViewName named,
            String stream,
            long letters,
            long firstPosition,
            long lastPosition,
            String type,
            String cause) {}

    /**
     * A rebuild.
     *
     * @param state WAITING, BUILDING, COMPARING, SWAPPING, DONE or FAILED
     * @param done the position reached, {@code of} the one to reach
     * @param remainingSeconds how long it will take at that rate; none where nothing can be said
     * @param compared how many rows were compared, {@code differing} how many were not the same
     * @param differences which rows, the first of each table
     */
    record Rebuild(
            String upkeep,
            String state,
            long done,
            long of,
            long perSecond,
            @Nullable Long remainingSeconds,
            @Nullable Long compared,
            @Nullable Long differing,
            @Nullable String failure,
            Instant askedAt,
            @Nullable Instant endedAt,
            List<Difference> differences) {

        @JsonIgnore
        public boolean isUnderWay() {
            return !isDone() && !isFailed();
        }

        @JsonIgnore
        public boolean isDone() {
            return state.equals("DONE");
        }

        @JsonIgnore
        public boolean isFailed() {
            return state.equals("FAILED");
        }

        /** In hundredths. */
        @JsonIgnore
        public long share() {
            return of == 0 ? 0 : Math.min(100, done * 100 / of);
        }
    }

    /**
     * A row that was not the same.
     *
     * @param difference ALTERED, MISSING from what was shown, or EXTRA in it
     * @param columns those not the same, of an altered row
     */
    record Difference(String table, String difference, String key, List<String> columns) {}

    /**
     * A piece of upkeep.
     *
     * @param kind REBUILD, RETRY or DISCARD
     * @param stream whose letters; none for a rebuild
     * @param by the account that asked
     */
    record Asked(
            String upkeep,
            String kind,
            String view,
            @JsonIgnore ViewName named,
            @Nullable String stream,
            String reason,
            Instant askedAt,
            @Nullable String by,
            String state) {

        @JsonIgnore
        public boolean isOver() {
            return state.equals("DONE") || state.equals("FAILED");
        }
    }
}
