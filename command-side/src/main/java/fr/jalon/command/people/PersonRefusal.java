package fr.jalon.command.people;

import fr.jalon.command.decision.RefusalReason;

/** Why something is refused about a person. */
enum PersonRefusal implements RefusalReason {
    UNKNOWN("person.unknown", Kind.UNKNOWN, "Cette personne n’existe pas, ou vous n’y avez pas accès."),
    ERASED(
            "people.erased",
            Kind.CONFLICT,
            "Cette personne a été effacée : plus rien de personnel ne peut être écrit à son sujet."),
    ALREADY_A_PROFESSIONAL(
            "people.already-a-professional",
            Kind.CONFLICT,
            "Cette personne est déjà enregistrée comme professionnel depuis le {since}. Changez plutôt son statut."),
    SAME_NAME(
            "people.same-name",
            Kind.CONFLICT,
            "Une personne de l’équipe porte déjà ce nom. Si vous venez de l’enregistrer, elle y est : revenez sans"
                    + " enregistrer. Si c’est quelqu’un d’autre, cochez la case."),
    NOT_A_PROFESSIONAL(
            "people.not-a-professional",
            Kind.CONFLICT,
            "Cette personne n’est pas enregistrée comme professionnel. Enregistrez-la d’abord."),
    STATUS_GOES_BACK(
            "people.status-goes-back",
            Kind.CONFLICT,
            "Le statut actuel vaut depuis le {since} : un changement ne peut pas être antérieur."),
    NOTHING_ASKED("people.nothing-asked", Kind.CONFLICT, "Aucune demande de ce genre n’a été notée à cette date."),
    TO_COME("people.date-to-come", Kind.MALFORMED, "Cette date est à venir : notez ce qui a déjà eu lieu.");

    private final String code;
    private final Kind kind;
    private final String sentence;

    PersonRefusal(String code, Kind kind, String sentence) {
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
