package fr.jalon.command.family;

import fr.jalon.command.decision.RefusalReason;

/** Why something is refused to a family. */
enum FamilyRefusal implements RefusalReason {
    UNKNOWN("family.unknown", Kind.UNKNOWN, "Cette famille n’existe pas, ou vous n’y avez pas accès."),
    ALREADY_REGISTERED("family.already-registered", Kind.CONFLICT, "Cette famille est déjà enregistrée."),
    WITHOUT_ADULT(
            "family.without-adult",
            Kind.MALFORMED,
            "Une famille compte au moins un adulte. Ajoutez l’adulte qui vient ou qui viendra."),
    ADULT_TWICE(
            "family.adult-twice",
            Kind.MALFORMED,
            "Le même adulte figure deux fois dans cette famille. Gardez une seule des deux lignes."),
    ADULT_ELSEWHERE(
            "family.adult-elsewhere",
            Kind.CONFLICT,
            "Cet adulte fait déjà partie d’une famille. Notez d’abord son départ de cette famille."),
    ADULT_UNKNOWN("family.adult-unknown", Kind.UNKNOWN, "Cet adulte ne fait pas partie de cette famille."),
    CHILD_UNKNOWN("family.child-unknown", Kind.UNKNOWN, "Cet enfant ne fait pas partie de cette famille."),
    LAST_ADULT(
            "family.last-adult",
            Kind.CONFLICT,
            "C’est le seul adulte de cette famille. Ajoutez d’abord l’adulte qui reste auprès des enfants."),
    LEFT_BEFORE_JOINING(
            "family.left-before-joining",
            Kind.CONFLICT,
            "Cet adulte fait partie de la famille depuis le {since} : la date de départ ne peut pas être antérieure."),
    BIRTH_MONTH_UNREADABLE(
            "family.birth-month-unreadable",
            Kind.MALFORMED,
            "Le mois de naissance s’écrit avec l’année et le mois, par exemple 2021-04."),
    BIRTH_MONTH_TO_COME("family.birth-month-to-come", Kind.MALFORMED, "Ce mois de naissance est à venir."),
    BIRTH_MONTH_TOO_LONG_AGO(
            "family.birth-month-too-long-ago",
            Kind.MALFORMED,
            "Ce mois de naissance remonte à plus de 25 ans : vérifiez l’année, ou enregistrez cette personne comme"
                    + " adulte."),
    TO_COME("family.date-to-come", Kind.MALFORMED, "Cette date est à venir : notez ce qui a déjà eu lieu.");

    private final String code;
    private final Kind kind;
    private final String sentence;

    FamilyRefusal(String code, Kind kind, String sentence) {
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
