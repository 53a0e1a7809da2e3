package fr.jalon.journeys;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The products the stories are told to, each started when first asked for and stopped with the tests' own process. */
final class Products {

    private static final Once STANDALONE = new Once(Standalone::start);
    private static final Once SPLIT = new Once(Split::start);
    private static final Once DEMONSTRATION = new Once(Demonstration::start);

    private Products() {}

    static Product standalone() {
        return STANDALONE.get();
    }

    static Product split() {
        return SPLIT.get();
    }

    static Product demonstration() {
        return DEMONSTRATION.get();
    }

    private static final class Once {

        private final Supplier<Product> start;
        private @Nullable Product started;

        Once(Supplier<Product> start) {
            this.start = start;
        }

        synchronized Product get() {
            if (started == null) {
                started = start.get();
            }
            return started;
        }
    }
}
