package fr.jalon.query.figures;

import fr.jalon.query.audit.Pseudonym;
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
            return "Famille F-" + Pseudonym.of(programme, family);
        }

        @Override
        public String person(String person) {
            return Pseudonym.ofPerson(programme, person);
        }

        @Override
        public String account(String account) {
            return "Compte C-" + Pseudonym.of(programme, account);
        }

        @Override
        public @Nullable String link(@Nullable String id) {
            return null;
        }
    }
}
