package fr.jalon.command.http;

import fr.jalon.command.decision.RefusalReason;

/** Why somebody may not ask this at all. */
enum PermissionRefusal implements RefusalReason {
    ROLE_NOT_ALLOWED("access.role-not-allowed", "Votre rôle ne permet pas cette action."),
    INSTALLATION_ONLY(
            "access.installation-only",
            "Seule l’administration de toute l’installation peut le faire. Adressez-vous à elle."),
    NO_ORGANISATION(
            "access.no-organisation", "Votre compte n’est rattaché à aucune organisation : dites pour laquelle.");

    private final String code;
    private final String sentence;

    PermissionRefusal(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
