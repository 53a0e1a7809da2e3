package fr.jalon.command.audit;

import fr.jalon.command.decision.RefusalReason;

/** Why something asked of a sample is refused. */
enum SampleRefusal implements RefusalReason {
    MISSION_UNKNOWN("mission.unknown", Kind.UNKNOWN, "Cette mission n’existe pas, ou elle n’est pas la vôtre."),
    MISSION_ENDED(
            "mission.ended",
            Kind.FORBIDDEN,
            "Votre mission a pris fin le {until}. Pour la prolonger, adressez-vous à l’administration."),
    SAMPLE_UNKNOWN("sample.unknown", Kind.UNKNOWN, "Cet échantillon n’existe pas, ou il n’est pas le vôtre."),
    LINE_UNKNOWN("sample.line-unknown", Kind.UNKNOWN, "Cette présence n’est pas dans l’échantillon."),
    SIZE_OUT_OF_RANGE(
            "sample.size-out-of-range",
            Kind.CONFLICT,
            "Un échantillon compte de 1 à {most} présences : changez la taille."),
    NOTHING_TO_DRAW(
            "sample.nothing-to-draw",
            Kind.CONFLICT,
            "Aucune présence n’est enregistrée dans la période de la mission : il n’y a rien à tirer."),
    LINES_LEFT(
            "sample.lines-left",
            Kind.CONFLICT,
            "Il reste {left} présence(s) à contrôler : dites pour chacune concordant, écart ou pièce absente."),
    CONCLUDED(
            "sample.concluded",
            Kind.CONFLICT,
            "Cet échantillon est conclu, ses constats ne changent plus. Tirez-en un autre s’il le faut.");

    private final String code;
    private final Kind kind;
    private final String sentence;

    SampleRefusal(String code, Kind kind, String sentence) {
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
