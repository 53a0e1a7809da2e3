package fr.jalon.query.http;

import org.jspecify.annotations.Nullable;

/** Why a password was not taken, in words: its form comes back with the refusal's code alone. */
final class RefusedPassword {
    private RefusedPassword() {}

    /** The sentence for a code; none when nothing was refused. */
    static @Nullable String of(@Nullable String code) {
        return switch (code) {
            case null -> null;
            case "access.password-not-current" -> "Le mot de passe actuel n’est pas le bon.";
            case "access.password-same" -> "Choisissez un mot de passe différent de l’actuel.";
            case "access.link-unusable" ->
                "Ce lien a déjà servi, a plus de 7 jours ou a été remplacé. Demandez-en un autre à la personne qui"
                        + " administre les comptes.";
            default -> "Ce mot de passe est trop simple : suivez la règle écrite sous le champ.";
        };
    }
}
