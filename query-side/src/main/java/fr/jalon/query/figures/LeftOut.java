package fr.jalon.query.figures;

import fr.jalon.events.value.NotCounted;

/** Why a fact does not count, in the words a page shows. Stored by name: a constant is never renamed. */
public enum LeftOut {
    SENT_WORD("A prévenu"),
    NO_NEWS("Sans nouvelles"),
    CORRECTED("Corrigé depuis"),
    RECOUNTED("Recompté depuis"),
    COMPLETION_CORRECTED("Fin de session corrigée depuis"),
    SESSION_CANCELLED("Session annulée depuis"),
    STEP_TAKEN_BACK("Étape retirée : la session a été annulée ou corrigée"),
    BEFORE_TRAINING("Hors ordre : avant la formation"),
    NO_EMPLOYEE("Sans animation par une personne salariée à côté du parent"),
    TOO_FEW_WORKSHOPS("Part insuffisante des ateliers de la session"),
    SESSION_NOT_COMPLETED("Session non terminée"),
    SOLO_STAGE_NOT_OPEN("Hors ordre : avant la fin des co-animations demandées"),
    NOT_ALONE("Une personne salariée animait aussi"),
    AFTER_DATE("Après la date demandée"),
    SHARE_TOO_SMALL("Part d’ateliers insuffisante"),
    BELOW_THRESHOLD("Seuil non atteint");

    private final String label;

    LeftOut(String label) {
        this.label = label;
    }

    /** The French words. */
    public String label() {
        return label;
    }

    /** The same reason, where the pathway gave it. */
    public static LeftOut of(NotCounted reason) {
        return switch (reason) {
            case BEFORE_TRAINING -> BEFORE_TRAINING;
            case NO_EMPLOYEE -> NO_EMPLOYEE;
            case TOO_FEW_WORKSHOPS -> TOO_FEW_WORKSHOPS;
            case SESSION_NOT_COMPLETED -> SESSION_NOT_COMPLETED;
            case SOLO_STAGE_NOT_OPEN -> SOLO_STAGE_NOT_OPEN;
            case NOT_ALONE -> NOT_ALONE;
        };
    }
}
