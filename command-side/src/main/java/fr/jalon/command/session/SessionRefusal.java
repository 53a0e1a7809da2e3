package fr.jalon.command.session;

import fr.jalon.command.decision.RefusalReason;
import java.util.Locale;

/** Why something about a session is refused. */
enum SessionRefusal implements RefusalReason {
    UNKNOWN(Kind.UNKNOWN, "Cette session n’existe pas, ou vous n’y avez pas accès."),
    PROGRAMME_UNKNOWN(Kind.UNKNOWN, "Ce programme n’existe pas, ou vous n’y avez pas accès."),
    WORKSHOP_UNKNOWN(Kind.UNKNOWN, "Cet atelier ne fait pas partie de la session."),
    PERSON_UNKNOWN(
            Kind.UNKNOWN, "Cette personne n’est connue dans aucune famille : créez d’abord la fiche de sa famille."),
    COLLEAGUE_UNKNOWN(
            Kind.UNKNOWN,
            "Une personne de l’équipe n’est pas connue à la date du {on} : vérifiez sa fiche et la date de son"
                    + " arrivée."),

    CAPACITY_OUT_OF_RANGE(Kind.MALFORMED, "Le nombre de places va de 1 à 200."),
    NO_WORKSHOP(Kind.MALFORMED, "Une session compte au moins un atelier."),
    TOO_MANY_WORKSHOPS(Kind.MALFORMED, "Une session compte au plus 40 ateliers."),
    TEAM_TOO_LARGE(Kind.MALFORMED, "L’équipe d’un atelier compte au plus 10 personnes."),
    ENDS_BEFORE_START(Kind.MALFORMED, "La fin d’un atelier vient après son début."),
    COUNT_OUT_OF_RANGE(Kind.MALFORMED, "Le nombre de personnes va de 0 à 500."),

    ALREADY_SCHEDULED(Kind.CONFLICT, "Cette session est déjà planifiée."),
    PLANNED_ALREADY(
            Kind.CONFLICT,
            "Une session de ce nom est déjà planifiée dans ce programme, avec le même début : {start}. Si vous venez de"
                    + " l’enregistrer, elle y est : revenez sans enregistrer. Si c’en est une autre, cochez la case."),
    TERRITORY_UNKNOWN(Kind.CONFLICT, "Ce territoire ne fait pas partie du programme : choisissez l’un des siens."),
    TERRITORY_TO_CONFIRM(
            Kind.CONFLICT,
            "Ce lieu est dans un autre territoire que l’atelier. Si l’atelier change de territoire, ses présences y"
                + " seront comptées : confirmez-le. Sinon, revenez sans enregistrer et gardez le territoire d’avant."),
    STRAND_UNKNOWN(Kind.CONFLICT, "Ce volet ne fait pas partie du programme : choisissez l’un des siens."),
    OUTSIDE_PROGRAMME(Kind.CONFLICT, "Le {day} est en dehors du programme, qui va du {from} au {to}."),
    COMPLETED(Kind.CONFLICT, "La session est terminée. Pour changer son plan, rectifiez d’abord sa clôture."),
    CANCELLED(
            Kind.CONFLICT,
            "La session est annulée. Si c’est une erreur, rétablissez-la ; sinon planifiez-en une autre."),
    WORKSHOP_HELD(
            Kind.CONFLICT, "L’atelier est déjà noté comme tenu le {heldOn}. Rectifiez-le d’abord s’il y a une erreur."),
    WORKSHOP_CANCELLED(
            Kind.CONFLICT, "L’atelier est annulé. Si c’est une erreur, rétablissez-le ; sinon ajoutez-en un autre."),
    SOMEONE_CAME(
            Kind.CONFLICT,
            "Des personnes sont notées présentes à cet atelier : il a donc eu lieu. Rectifiez d’abord les présences"
                    + " s’il y a une erreur."),
    PLAN_CHANGED_MEANWHILE(
            Kind.STALE,
            "La session a changé depuis que vous avez ouvert cette page. Maintenant : {currently}. Votre demande :"
                    + " {asking}. Vérifiez, puis recommencez."),

    NOT_YET(
            Kind.CONFLICT,
            "Un atelier ne peut être tenu avant d’avoir lieu, ni ses présences saisies (« a prévenu » peut l’être) : le"
                    + " {day} n’est pas encore venu."),
    WORKSHOP_DID_NOT_TAKE_PLACE(
            Kind.CONFLICT,
            "Cet atelier a été annulé. S’il a eu lieu, la coordination rétablit l’atelier, puis saisissez qui était"
                    + " là."),
    ENTRY_CLOSED(
            Kind.FORBIDDEN,
            "La saisie par l’équipe d’animation est close depuis le {closedOn}, quinze jours après le dernier atelier."
                    + " Voyez avec la coordination."),
    ATTENDANCE_CHANGED_MEANWHILE(
            Kind.CONFLICT, "Cette présence a été saisie entre-temps : « {currently} ». Vérifiez, puis recommencez."),
    CELLS_CHANGED_MEANWHILE(
            Kind.CONFLICT,
            "Des présences de cette grille ont été saisies entre-temps : rien n’a été enregistré. Vérifiez les lignes"
                    + " marquées, puis envoyez à nouveau."),
    CELL_TWICE(Kind.MALFORMED, "Une même case figure deux fois dans la grille : {field}."),
    TOO_MANY_CELLS(Kind.MALFORMED, "La grille compte au plus 600 présences à la fois."),
    CHANGE_OVERTAKEN(
            Kind.CONFLICT,
            "Le plan a encore changé depuis, ou ce changement n’existe pas. Rouvrez la liste des personnes à"
                    + " prévenir."),
    NOTHING_TO_CORRECT(
            Kind.CONFLICT, "Rien n’est saisi pour cette personne à cet atelier : il n’y a rien à rectifier."),
    COUNT_CHANGED_MEANWHILE(
            Kind.CONFLICT, "Ce nombre a été saisi entre-temps : {current}. Vérifiez, puis recommencez."),
    NOBODY_TO_NAME(Kind.CONFLICT, "Aucune personne comptée sans nom ne reste à nommer à cet atelier."),

    NOT_ON_THE_LIST(
            Kind.CONFLICT,
            "La personne choisie ({field}) n’est pas sur la liste de cette session. Choisissez quelqu’un de la liste,"
                    + " ou laissez vide."),

    LAST_WORKSHOP_PAST(
            Kind.CONFLICT,
            "Le dernier atelier était le {lastDay}. Une personne qui était là est inscrite en saisissant sa présence."),
    DAY_TO_COME(Kind.MALFORMED, "Le {day} n’est pas encore venu : indiquez une date passée, ou aujourd’hui."),
    NOT_ENROLLED(Kind.CONFLICT, "Cette personne n’est pas inscrite à la session."),
    NOT_WAITING(Kind.CONFLICT, "Cette personne n’est pas en liste d’attente."),
    NOBODY_WAITING(Kind.CONFLICT, "Personne n’est en liste d’attente."),
    FULL(Kind.CONFLICT, "La session est complète ({capacity} places). Une place doit d’abord se libérer."),

    WORKSHOPS_TO_COME(
            Kind.CONFLICT, "Des ateliers sont encore à venir ({toCome}) : la session se termine après le dernier."),
    TOO_FEW_WORKSHOPS_HELD(
            Kind.CONFLICT,
            "{workshopsHeld} sur {planned}, il en faut {needed}. Notez les ateliers qui ont eu lieu, ou annulez la"
                    + " session.");

    private final Kind kind;
    private final String sentence;

    SessionRefusal(Kind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return "session." + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
