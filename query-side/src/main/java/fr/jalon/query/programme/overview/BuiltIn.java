package fr.jalon.query.programme.overview;

/** The indicators ready to use, as the form offers them: what each counts and the one threshold a programme may agree on. */
enum BuiltIn {
    SESSIONS_COMPLETED("sessions-completed", "Sessions terminées", Threshold.SHARE),
    FAMILIES_REACHED("families-reached", "Familles touchées", Threshold.ONE_WORKSHOP),
    FAMILIES_FOLLOWED("families-followed", "Familles ayant suivi une session", Threshold.FOUR_WORKSHOPS),
    ADULTS_REACHED("adults-reached", "Parents touchés", Threshold.ONE_WORKSHOP),
    CHILDREN_CONCERNED("children-concerned", "Enfants concernés (estimation)", Threshold.EACH),
    CHILDREN_PRESENT("children-present", "Présences d’enfants", Threshold.NONE),
    PARENTS_TRAINED("parents-trained", "Parents référents formés", Threshold.NONE),
    CO_ANIMATIONS("co-animations", "Sessions co-animées", Threshold.SHARE),
    SOLO_ANIMATIONS("solo-animations", "Sessions animées en autonomie", Threshold.SHARE);

    private final String code;
    private final String label;
    private final Threshold threshold;

    BuiltIn(String code, String label, Threshold threshold) {
        this.code = code;
        this.label = label;
        this.threshold = threshold;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public Threshold threshold() {
        return threshold;
    }

    /** The parameter of a definition, with the usual value. */
    enum Threshold {
        NONE("", "", "", "", "", ""),
        ONE_WORKSHOP("atLeast", "Ateliers suivis, au moins", "1", "1", "100", "1"),
        FOUR_WORKSHOPS("atLeast", "Ateliers suivis d’une même session, au moins", "4", "1", "100", "1"),
        SHARE("minimumShare", "Part des ateliers, au moins (0,5 pour la moitié)", "0.5", "0.05", "1", "0.05"),
        EACH("each", "Enfants par famille, en moyenne", "2", "0.1", "10", "0.1");

        private final String field;
        private final String label;
        private final String usual;
        private final String least;
        private final String most;
        private final String step;

        Threshold(String field, String label, String usual, String least, String most, String step) {
            this.field = field;
            this.label = label;
            this.usual = usual;
            this.least = least;
            this.most = most;
            this.step = step;
        }

        public String field() {
            return field;
        }

        public String label() {
            return label;
        }

        public String usual() {
            return usual;
        }

        public String least() {
            return least;
        }

        public String most() {
            return most;
        }

        public String step() {
            return step;
        }
    }
}
