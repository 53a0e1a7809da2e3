package fr.jalon.command.access;

import fr.jalon.command.decision.RefusalReason;

/** Why something asked of an account is refused. */
enum AccessRefusal implements RefusalReason {
    ACCOUNT_UNKNOWN("account.unknown", Kind.UNKNOWN, "Ce compte n’existe pas, ou vous n’y avez pas accès."),
    ALREADY_OPEN("access.already-open", Kind.CONFLICT, "Ce compte est déjà ouvert."),
    ACCOUNT_DISABLED(
            "access.account-disabled",
            Kind.CONFLICT,
            "Ce compte est fermé : rouvrez-le d’abord, ou ouvrez-en un autre."),
    COLLEAGUE_UNSUITABLE(
            "access.colleague-unsuitable",
            Kind.CONFLICT,
            "Les sessions ne peuvent pas être confiées à ce compte : choisissez un compte ouvert de coordination ou"
                    + " d’animation, dans la même organisation."),
    ORGANISATION_NEEDED(
            "access.organisation-needed", Kind.CONFLICT, "Ce rôle appartient à une organisation : dites laquelle."),
    ORGANISATION_UNSUITABLE(
            "access.organisation-unsuitable",
            Kind.CONFLICT,
            "Ce rôle ne convient pas à cette organisation : un financeur appartient à l’organisation qui finance, la"
                    + " coordination et l’animation à celle qui agit."),
    LOGIN_TAKEN("access.login-taken", Kind.CONFLICT, "Ce nom de connexion est déjà pris : choisissez-en un autre."),
    PASSWORD_TOO_WEAK(
            "access.password-too-weak",
            Kind.CONFLICT,
            "Ce mot de passe est trop simple : 12 caractères avec majuscule, minuscule, chiffre et signe, ou 14 de"
                    + " trois sortes, ou une phrase de 7 mots."),
    SCOPE_NOT_FOR_ROLE(
            "access.scope-not-for-role",
            Kind.CONFLICT,
            "Ce rôle ne reçoit pas ce genre d’accès : des sessions pour l’animation, des programmes pour la"
                    + " coordination et les financeurs, une mission pour l’audit."),
    MISSION_NOT_FOR_ROLE(
            "access.mission-not-for-role", Kind.CONFLICT, "Une mission se donne à un compte d’audit, à aucun autre."),
    MISSION_PERIOD_REVERSED(
            "access.mission-period-reversed",
            Kind.CONFLICT,
            "La période à contrôler finit avant de commencer : vérifiez les deux dates."),
    MISSION_OVER_ALREADY(
            "access.mission-over-already",
            Kind.CONFLICT,
            "Cette mission serait déjà finie : choisissez une fin d’accès à partir du {on}."),
    SCOPE_OF_ANOTHER(
            "access.scope-of-another",
            Kind.CONFLICT,
            "Cet accès ne peut pas être donné à ce compte : il faut la même organisation ou, pour un financeur, un"
                    + " programme qu’il finance."),
    LAST_ADMINISTRATOR(
            "access.last-administrator",
            Kind.CONFLICT,
            "C’est le dernier compte d’administration : ouvrez-en un autre avant de fermer celui-ci.");

    private final String code;
    private final Kind kind;
    private final String sentence;

    AccessRefusal(String code, Kind kind, String sentence) {
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
