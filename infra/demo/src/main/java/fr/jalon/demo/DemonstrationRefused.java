package fr.jalon.demo;

/** The start is refused: the demonstration and this store do not go together. */
final class DemonstrationRefused extends RuntimeException {

    private final String remedy;

    DemonstrationRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
