package fr.jalon.demo;

/** The demonstration could not be told to its end; the next start goes on where it stopped. Its data is synthetic, so answers may be quoted. */
final class StoryInterrupted extends RuntimeException {

    StoryInterrupted(int sentence, String path, int status, String answer) {
        super("the demonstration stopped at sentence %d, POST %s: %d %s".formatted(sentence, path, status, answer));
    }

    StoryInterrupted(int sentence, String path, Exception cause) {
        super("the demonstration stopped at sentence %d, POST %s".formatted(sentence, path), cause);
    }
}
