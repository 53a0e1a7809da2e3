package fr.jalon.command.operations;

import fr.jalon.command.decision.RefusalReason;

/** Why something done with the records, or with the views of them, is refused. */
enum OperationsRefusal implements RefusalReason {
    FILE_NOT_SENSITIVE(
            "operations.file-not-sensitive",
            Kind.CONFLICT,
            "Ce dossier n’est pas sensible : ouvrez-le depuis la liste des familles, aucun motif n’est demandé."),
    VIEW_UNKNOWN(
            "operations.view-unknown",
            Kind.UNKNOWN,
            "Aucune partie affichée ne porte ce nom. La page Fonctionnement en donne la liste."),
    STREAM_UNKNOWN(
            "operations.stream-unknown",
            Kind.UNKNOWN,
            "L’historique ne contient rien sous cet identifiant. Rouvrez la page Fonctionnement : elle liste ce qui"
                    + " est en attente.");

    private final String code;
    private final Kind kind;
    private final String sentence;

    OperationsRefusal(String code, Kind kind, String sentence) {
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
