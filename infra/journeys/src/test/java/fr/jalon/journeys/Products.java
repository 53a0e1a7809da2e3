package fr.jalon.journeys;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The products the stories are told to, each started when first asked for and stopped with the tests' own process. */
final class Products {

    private static final Once<Product> STANDALONE = new Once<>(Standalone::start);
    private static final Once<Split> SPLIT = new Once<>(Split::start);
    private static final Once<Product> STANDALONE_ELSEWHERE = new Once<>(Standalone::onAnotherServer);
    private static final Once<Split> SPLIT_ELSEWHERE = new Once<>(Split::onAnotherServer);
    private static final Once<Demonstration> DEMONSTRATION = new Once<>(Demonstration::start);
    private static final Once<Demonstration.Interrupted> INTERRUPTED = new Once<>(Demonstration::interrupted);
    private static final Once<Watched> WATCHED = new Once<>(() -> Watched.start("watched"));
    private static final Once<Watched> KEPT_UP = new Once<>(() -> Watched.start("kept-up"));
    private static final Once<World> LEFT_AS_IT_IS = new Once<>(Products::leftAsItWasMade);
    private static final Once<World> ANOTHERS = new Once<>(Products::leftAsItWasMade);
    private static final Once<World> ADDED_TO = new Once<>(() -> new World(watched(), new Canaries()));
    private static final Once<SetAside> SET_ASIDE = new Once<>(SetAside::inAWorldOfItsOwn);

    private Products() {}

    static Product standalone() {
        return STANDALONE.get();
    }

    static Split split() {
        return SPLIT.get();
    }

    /** The same two, on the other PostgreSQL that is given. */
    static Product standaloneElsewhere() {
        return STANDALONE_ELSEWHERE.get();
    }

    static Split splitElsewhere() {
        return SPLIT_ELSEWHERE.get();
    }

    /** The demonstration, for everybody: what one does in it another may find. */
    static Demonstration demonstration() {
        return DEMONSTRATION.get();
    }

    /** Another one, killed while it was loaded and started again. */
    static Demonstration.Interrupted interruptedDemonstration() {
        return INTERRUPTED.get();
    }

    /** A demonstration that stories may write into: what it held when it was ready is kept beside it. */
    static Demonstration openDemonstration() {
        return interruptedDemonstration().demonstration();
    }

    /** One whose views are made to stumble and are built again: no other story is told there. */
    static Watched keptUp() {
        return KEPT_UP.get();
    }

    /** One process for everything that is tried against it, with its words, files and tables open to the tests. */
    static Watched watched() {
        return WATCHED.get();
    }

    /**
     * An association of the watched product for all tests that read and are refused: opening its accounts costs more than most of those
     * tests. Whoever records something there breaks another's test.
     */
    static World leftAsItIs() {
        return LEFT_AS_IT_IS.get();
    }

    /** Another one beside it, for whoever asks for what is not theirs. */
    static World anothers() {
        return ANOTHERS.get();
    }

    /** One that tests add to, each looking at what it added itself. */
    static World addedTo() {
        return ADDED_TO.get();
    }

    /** What the views of the product that is kept up are made to stumble over, by one test at a time. */
    static SetAside setAside() {
        return SET_ASIDE.get();
    }

    private static World leftAsItWasMade() {
        var canaries = new Canaries();
        var world = new World(watched(), canaries);
        canaries.areAllReleased();
        return world;
    }

    private static final class Once<T> {

        private final Supplier<T> start;
        private @Nullable T started;

        Once(Supplier<T> start) {
            this.start = start;
        }

        synchronized T get() {
            if (started == null) {
                started = start.get();
            }
            return started;
        }
    }
}
