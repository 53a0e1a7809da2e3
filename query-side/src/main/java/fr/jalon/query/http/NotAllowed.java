package fr.jalon.query.http;

/** Whoever asks may not open this, and is told why in a French sentence. */
public final class NotAllowed extends RuntimeException {
    private final String code;

    public NotAllowed(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    String code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
