package fr.jalon.command.http;

import fr.jalon.command.decision.RefusalReason;

/** Nothing of that name, or nothing the asker may reach: both are answered alike, so that nobody learns what others have. */
enum Unreachable implements RefusalReason {
    ORGANISATION("organisation.unknown", "Cette organisation n’existe pas, ou vous n’y avez pas accès."),
    ACCOUNT("account.unknown", "Ce compte n’existe pas, ou vous n’y avez pas accès."),
    PROGRAMME("programme.unknown", "Ce programme n’existe pas, ou vous n’y avez pas accès."),
    SESSION("session.unknown", "Cette session n’existe pas, ou vous n’y avez pas accès."),
    FAMILY("family.unknown", "Cette famille n’existe pas, ou vous n’y avez pas accès."),
    PERSON("person.unknown", "Cette personne n’existe pas, ou vous n’y avez pas accès."),
    PATHWAY("pathway.unknown", "Ce parcours n’existe pas, ou vous n’y avez pas accès.");

    private final String code;
    private final String sentence;

    Unreachable(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.UNKNOWN;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
