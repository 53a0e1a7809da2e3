package fr.jalon.query.figures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How people and families are called in an explanation, by whoever reads it. */
sealed interface Naming {

    String family(String family);

    String person(String person);

    String account(String account);

    /** The identifier itself, for those who may follow it to a file. */
    @Nullable
    String link(@Nullable String id);

    /** By the names their keys open. */
    record Opened(Map<String, String> families, Map<String, String> people) implements Naming {
        @Override
        public String family(String family) {
            return families.getOrDefault(family, "Famille sans nom connu");
        }

        @Override
        public String person(String person) {
            return people.getOrDefault(person, "Personne sans nom connu");
        }

        @Override
        public String account(String account) {
            return account;
        }

        @Override
        public @Nullable String link(@Nullable String id) {
            return id;
        }
    }

    /** By short pseudonyms, the same in every answer about one programme and different in another. */
    record Pseudonyms(String programme) implements Naming {
        @Override
        public String family(String family) {
            return "Famille F-" + digest(family);
        }

        @Override
        public String person(String person) {
            return "Personne P-" + digest(person);
        }

        @Override
        public String account(String account) {
            return "Compte C-" + digest(account);
        }

        @Override
        public @Nullable String link(@Nullable String id) {
            return null;
        }

        /** Identifiers are random, so what can't be guessed can't be found again from its digest. */
        private String digest(String id) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest((programme + "/" + id).getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest, 0, 3);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
