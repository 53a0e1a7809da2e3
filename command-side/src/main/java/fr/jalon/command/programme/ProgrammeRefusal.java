package fr.jalon.command.programme;

import fr.jalon.command.decision.RefusalReason;

/** Why something asked of a programme is refused. */
enum ProgrammeRefusal implements RefusalReason {
    UNKNOWN("programme.unknown", Kind.UNKNOWN, "Ce programme n’existe pas, ou vous n’y avez pas accès."),
    ALREADY_LAUNCHED("programme.already-launched", Kind.CONFLICT, "Ce programme a déjà été lancé."),
    LAUNCHED_ALREADY(
            "programme.launched-already",
            Kind.CONFLICT,
            "Un programme de ce nom, qui commence le même jour ({from}), est déjà lancé. Si vous venez de"
                    + " l’enregistrer, il y est : revenez sans enregistrer. Si c’en est un autre, cochez la case."),
    PERIOD_REVERSED(
            "programme.period-reversed",
            Kind.CONFLICT,
            "Le programme finirait avant de commencer : {from} est après {to}."),
    NO_TERRITORY("programme.no-territory", Kind.CONFLICT, "Il faut au moins un territoire."),
    NAME_TWICE("programme.name-twice", Kind.CONFLICT, "Deux territoires ou deux volets portent le nom « {name} »."),
    CARRIER_UNSUITABLE(
            "programme.carrier-unsuitable",
            Kind.CONFLICT,
            "Le porteur doit être une association ou un organisme public enregistré."),
    FUNDER_UNSUITABLE(
            "programme.funder-unsuitable",
            Kind.CONFLICT,
            "Chaque financeur doit être une organisation enregistrée comme financeur ou organisme public."),
    INDICATOR_UNKNOWN(
            "programme.indicator-unknown",
            Kind.CONFLICT,
            "Ce programme n’a pas d’indicateur « {indicator} » : définissez-le d’abord."),
    BUILT_IN_UNKNOWN(
            "programme.built-in-unknown", Kind.MALFORMED, "Il n’y a pas d’indicateur prêt à l’emploi de ce nom."),
    TARGET_ALREADY_SET(
            "programme.target-already-set",
            Kind.CONFLICT,
            "Cet indicateur a déjà un objectif de {current} : révisez-le plutôt."),
    NO_TARGET("programme.no-target", Kind.CONFLICT, "Cet indicateur n’a pas d’objectif en cours."),
    TARGET_CHANGED_MEANWHILE(
            "programme.target-changed-meanwhile",
            Kind.STALE,
            "L’objectif a changé entre-temps : vous aviez vu {seen}, il est maintenant de {current}."),
    TARGET_UNCHANGED(
            "programme.target-unchanged",
            Kind.CONFLICT,
            "L’objectif est déjà de {current}, avec le même échéancier : il n’y a rien à réviser, et rien n’a été"
                    + " enregistré."),
    OUTSIDE_PERIOD(
            "programme.outside-period",
            Kind.CONFLICT,
            "La date du {on} est hors du programme, qui va du {from} au {to}."),
    BEFORE_LAST_CHANGE(
            "programme.before-last-change",
            Kind.CONFLICT,
            "L’objectif a déjà changé le {since} : une révision ne peut pas prendre effet avant."),
    MILESTONES_OUT_OF_ORDER(
            "programme.milestones-out-of-order",
            Kind.CONFLICT,
            "Les échéances doivent se suivre, chacune à une date plus tardive que la précédente."),
    RELEASE_IN_FUTURE(
            "programme.release-in-future",
            Kind.CONFLICT,
            "Des chiffres ne peuvent pas être arrêtés au {on} : cette date n’est pas encore passée."),
    RELEASE_GOES_BACK(
            "programme.release-goes-back",
            Kind.CONFLICT,
            "Les financeurs ont déjà des chiffres arrêtés au {released} : choisissez cette date ou une date plus"
                    + " récente."),
    RELEASE_POSITION_UNKNOWN(
            "programme.release-position-unknown",
            Kind.CONFLICT,
            "L’historique n’a pas d’enregistrement à la position {position}."),
    STRAND_UNKNOWN("programme.strand-unknown", Kind.CONFLICT, "Ce volet n’est pas de ce programme."),
    RETENTION_OUT_OF_RANGE(
            "programme.retention-out-of-range",
            Kind.MALFORMED,
            "La durée de conservation se compte en mois : de {least} à {most}."),
    RELEASE_UNKNOWN(
            "programme.release-unknown",
            Kind.CONFLICT,
            "Ces chiffres arrêtés au {on} n’ont pas été partagés : partagez-les avant de les expliquer.");

    private final String code;
    private final Kind kind;
    private final String sentence;

    ProgrammeRefusal(String code, Kind kind, String sentence) {
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
