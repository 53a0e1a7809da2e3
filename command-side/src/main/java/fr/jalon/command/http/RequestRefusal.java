package fr.jalon.command.http;

import fr.jalon.command.decision.RefusalReason;

/** What is refused about a request before, or whatever, it asks. */
enum RequestRefusal implements RefusalReason {
    FIELD_MISSING("request.field-missing", Kind.MALFORMED, "Il manque une information : {field}."),
    FIELD_MALFORMED("request.field-malformed", Kind.MALFORMED, "Une information n’a pas la forme attendue : {field}."),
    HOUR_NOT_LOCAL(
            "request.hour-not-local",
            Kind.MALFORMED,
            "L’heure s’écrit à l’heure du programme, sans « Z » ni décalage horaire, par exemple 2025-03-17T14:00 :"
                    + " {field}."),
    TEXT_TOO_LONG(
            "request.text-too-long",
            Kind.MALFORMED,
            "Ce texte est trop long : {field}. Il compte {length} caractères, et {most} au plus sont gardés."
                    + " Raccourcissez-le, puis envoyez à nouveau."),
    FIELD_UNKNOWN("request.field-unknown", Kind.MALFORMED, "Une information n’est pas attendue ici : {field}."),
    UNREADABLE("request.unreadable", Kind.MALFORMED, "Ce qui a été envoyé n’a pas pu être lu."),
    TOO_LARGE("request.too-large", Kind.TOO_LARGE, "Ce qui a été envoyé est trop volumineux."),
    KEY_MALFORMED("request.key-malformed", Kind.MALFORMED, "La clé d’envoi n’a pas la forme attendue."),
    VERSION_MALFORMED("request.version-malformed", Kind.MALFORMED, "La version vue n’a pas la forme attendue."),
    SOURCE_REFUSED("request.source-refused", Kind.MALFORMED, "Cette origine de saisie n’est pas acceptée."),
    NEXT_REFUSED("request.next-refused", Kind.MALFORMED, "L’adresse de la suite n’est pas une page de ce site."),
    KEY_REUSED(
            "request.key-reused",
            Kind.CONTRADICTORY,
            "Cet envoi a déjà été enregistré avec un autre contenu. Rechargez la page, puis recommencez."),
    ERASED("people.erased", Kind.CONFLICT, "Cette personne a été effacée : plus rien ne peut être écrit sur elle."),
    KEYRING_LOCKED(
            "people.keyring-locked",
            Kind.CONFLICT,
            "La clé des noms n’est pas là : rien de personnel ne peut être écrit. Prévenez votre administrateur."),
    IN_PROGRESS(
            "request.in-progress",
            Kind.CONFLICT,
            "Le même envoi est en cours d’enregistrement. Patientez un instant, puis rechargez la page."),
    CONFLICT(
            "request.conflict",
            Kind.CONFLICT,
            "Quelqu’un d’autre enregistrait au même moment. Rien n’a été perdu : envoyez à nouveau.");

    private final String code;
    private final Kind kind;
    private final String sentence;

    RequestRefusal(String code, Kind kind, String sentence) {
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
