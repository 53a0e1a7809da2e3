package fr.jalon.command.pathway;

import fr.jalon.command.decision.RefusalReason;

/** Why something is refused on a pathway. */
enum PathwayRefusal implements RefusalReason {
    UNKNOWN("pathway.unknown", Kind.UNKNOWN, "Ce parcours n’existe pas, ou vous n’y avez pas accès."),
    WITHDRAWN(
            "pathway.withdrawn",
            Kind.CONFLICT,
            "Ce parcours a été retiré : le recrutement avait été noté par erreur. Recrutez de nouveau ce parent s’il le"
                    + " faut."),
    ALREADY_RECRUITED(
            "pathway.already-recruited",
            Kind.CONFLICT,
            "Ce parent a déjà un parcours parent référent dans ce programme."),
    NOT_TAKING_PART(
            "pathway.not-taking-part",
            Kind.CONFLICT,
            "Le parcours est ouvert aux parents qui participent : aucune présence de cette personne n’est connue dans"
                    + " ce programme à cette date."),
    NOT_TRAINED("pathway.not-trained", Kind.CONFLICT, "Notez d’abord la formation de ce parent."),
    ALREADY_TRAINED("pathway.already-trained", Kind.CONFLICT, "La formation de ce parent est déjà notée au {on}."),
    PROGRAMME_UNKNOWN("programme.unknown", Kind.UNKNOWN, "Ce programme n’existe pas, ou vous n’y avez pas accès."),
    SESSION_UNKNOWN("session.unknown", Kind.UNKNOWN, "Cette session n’existe pas, ou vous n’y avez pas accès."),
    SESSION_OF_ANOTHER_PROGRAMME(
            "pathway.session-of-another-programme",
            Kind.CONFLICT,
            "Cette session relève d’un autre programme que ce parcours."),
    NOTHING_HELD(
            "pathway.nothing-held",
            Kind.CONFLICT,
            "Aucun atelier de cette session n’a encore été tenu : il n’y a rien à noter dans le parcours."),
    CO_ANIMATIONS_MISSING(
            "pathway.co-animations-missing",
            Kind.CONFLICT,
            "Il manque {missing} co-animation(s) : {counted} comptée(s) sur les {asked} demandées."),
    SOLO_STAGE_NOT_OPEN(
            "pathway.solo-stage-not-open",
            Kind.CONFLICT,
            "L’animation en autonomie n’est pas ouverte pour ce parent. Ouvrez d’abord cette étape."),
    SOLO_ANIMATIONS_MISSING(
            "pathway.solo-animations-missing",
            Kind.CONFLICT,
            "Il manque {missing} animation(s) en autonomie : {counted} comptée(s) sur les {asked} demandées."),
    BEFORE_ITS_STEPS(
            "pathway.before-its-steps",
            Kind.CONFLICT,
            "Les étapes précédentes ne sont terminées que le {earliest} : la date ne peut pas être antérieure."),
    TO_COME("pathway.date-to-come", Kind.MALFORMED, "Cette date est à venir : notez ce qui a déjà eu lieu.");

    private final String code;
    private final Kind kind;
    private final String sentence;

    PathwayRefusal(String code, Kind kind, String sentence) {
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
