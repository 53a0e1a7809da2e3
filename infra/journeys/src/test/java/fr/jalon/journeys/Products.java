package fr.jalon.journeys;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The products the stories are told to, each started when first asked for and stopped with the tests' own process. */
final class Products {

    private static final Once<Product> STANDALONE = new Once<>(Standalone::start);
    private static final Once<Split> SPLIT = new Once<>(Split::start);
    private static final Once<Demonstration> DEMONSTRATION = new Once<>(Demonstration::start);
    private static final Once<Demonstration.Interrupted> INTERRUPTED = new Once<>(Demonstration::interrupted);
    private static final Once<Watched> WATCHED = new Once<>(() -> Watched.start("watched"));
    private static final Once<Watched> KEPT_UP = new Once<>(() -> Watched.start("kept-up"));

    private Products() {}

    static Product standalone() {
        return STANDALONE.get();
    }

    static Split split() {
        return SPLIT.get();
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
