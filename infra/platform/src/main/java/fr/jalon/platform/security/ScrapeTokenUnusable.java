package fr.jalon.platform.security;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file of the word that reads the meters can't be read, or the word is too short to keep anybody out. */
final class ScrapeTokenUnusable extends RuntimeException {

    private final String why;

    private ScrapeTokenUnusable(String why, @Nullable IOException cause) {
        super("jalon.scrape-token-file can't be used", cause);
        this.why = why;
    }

    static ScrapeTokenUnusable unreadable(Path file, IOException cause) {
        return new ScrapeTokenUnusable("Le fichier du mot de passe des mesures ne peut pas être lu : " + file, cause);
    }

    static ScrapeTokenUnusable tooShort(Path file, int shortest) {
        return new ScrapeTokenUnusable(
                "Le mot de passe des mesures a moins de %d caractères : %s".formatted(shortest, file), null);
    }

    /** As an operator is told. */
    String why() {
        return why;
    }
}
