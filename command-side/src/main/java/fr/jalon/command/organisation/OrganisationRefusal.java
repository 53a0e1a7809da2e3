package fr.jalon.command.organisation;

import fr.jalon.command.decision.RefusalReason;

/** Why something asked of an organisation is refused. */
enum OrganisationRefusal implements RefusalReason {
    ALREADY_REGISTERED(
            "organisation.already-registered",
            Kind.CONFLICT,
            "Cette organisation est déjà enregistrée sous le nom « {name} ».");

    private final String code;
    private final Kind kind;
    private final String sentence;

    OrganisationRefusal(String code, Kind kind, String sentence) {
        this.code = code;
        this.kind = kind;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
