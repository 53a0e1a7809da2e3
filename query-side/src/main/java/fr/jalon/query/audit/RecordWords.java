package fr.jalon.query.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** What each kind of record says, in French, grouped by what it is about. */
public final class RecordWords {
    private static final SequencedMap<String, SequencedMap<String, String>> GROUPS = new LinkedHashMap<>();
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        group(
                "Programme",
                "programme.launched",
                "Programme lancé",
                "programme.indicator-defined",
                "Indicateur défini",
                "programme.target-set",
                "Objectif fixé",
                "programme.target-revised",
                "Objectif révisé",
                "programme.target-withdrawn",
                "Objectif retiré",
                "programme.figures-released",
                "Chiffres partagés avec les financeurs",
                "programme.figure-explained",
                "Chiffre expliqué aux financeurs",
                "programme.strict-scope-set",
                "Périmètre strict fixé",
                "programme.retention-set",
                "Durée de conservation fixée");
        group(
                "Session",
                "session.scheduled",
                "Session planifiée",
                "session.workshop-added",
                "Atelier ajouté",
                "session.workshop-moved",
                "Lieu d’un atelier changé",
                "session.workshop-postponed",
                "Atelier reporté",
                "session.workshop-staffed",
                "Équipe d’un atelier nommée",
                "session.workshop-cancelled",
                "Atelier annulé",
                "session.workshop-cancellation-corrected",
                "Annulation d’un atelier corrigée",
                "session.workshop-held",
                "Atelier tenu",
                "session.workshop-holding-corrected",
                "Tenue d’un atelier corrigée",
                "session.completed",
                "Session terminée",
                "session.completion-corrected",
                "Fin de session corrigée",
                "session.cancelled",
                "Session annulée",
                "session.cancellation-corrected",
                "Annulation de la session corrigée");
        group(
                "Inscriptions",
                "session.parent-enrolled",
                "Inscription",
                "session.parent-waitlisted",
                "Mise en liste d’attente",
                "session.parent-promoted",
                "Place donnée",
                "session.participation-stopped",
                "Arrêt de participation");
        group(
                "Présences",
                "session.attendance-recorded",
                "Présence saisie",
                "session.attendance-corrected",
                "Présence corrigée",
                "session.people-counted-without-name",
                "Personnes comptées sans nom",
                "session.children-counted",
                "Enfants présents comptés",
                "session.newcomer-received",
                "Nouvelle personne accueillie");
        group(
                "Suivi des ateliers",
                "session.sheet-kept",
                "Lieu de la feuille signée noté",
                "session.person-told",
                "Personne prévenue d’un changement",
                "session.telling-corrected",
                "Encore à prévenir");
        group(
                "Familles",
                "family.registered",
                "Famille enregistrée",
                "family.adult-joined",
                "Adulte ajouté",
                "family.adult-left",
                "Départ d’un adulte",
                "family.adult-corrected",
                "Adulte corrigé",
                "family.child-declared",
                "Enfant ajouté",
                "family.child-corrected",
                "Enfant corrigé",
                "family.home-area-corrected",
                "Lieu d’habitation corrigé",
                "family.moved",
                "Déménagement",
                "family.adult-file-checked",
                "Fiche d’un adulte vérifiée",
                "family.file-marked-sensitive",
                "Dossier marqué sensible",
                "family.sensitive-mark-removed",
                "Marque « sensible » retirée");
        group(
                "Personnes",
                "people.professional-registered",
                "Professionnel enregistré",
                "people.professional-status-changed",
                "Statut d’un professionnel changé",
                "people.notice-given",
                "Information donnée",
                "people.person-erased",
                "Identité effacée",
                "people.rights-request-received",
                "Demande reçue",
                "people.rights-request-closed",
                "Demande close",
                "people.copy-made",
                "Copie faite",
                "operations.list-exported",
                "Liste nominative exportée",
                "operations.session-people-exported",
                "Personnes d’une session exportées",
                "operations.sensitive-record-opened",
                "Dossier sensible ouvert");
        group(
                "Parcours parent référent",
                "pathway.parent-recruited",
                "Parent recruté",
                "pathway.recruitment-corrected",
                "Date de recrutement corrigée",
                "pathway.recruitment-withdrawn",
                "Recrutement retiré",
                "pathway.referent-trained",
                "Formation suivie",
                "pathway.training-corrected",
                "Date de formation corrigée",
                "pathway.training-withdrawn",
                "Formation retirée",
                "pathway.co-animation-recorded",
                "Co-animation enregistrée",
                "pathway.solo-stage-opened",
                "Étape en autonomie ouverte",
                "pathway.solo-animation-recorded",
                "Animation en autonomie enregistrée",
                "pathway.step-taken-back",
                "Étape retirée",
                "pathway.referent-recognised",
                "Parent référent reconnu");
        group(
                "Contrôles",
                "audit.sample-drawn",
                "Échantillon tiré",
                "audit.sample-line-checked",
                "Ligne d’un échantillon contrôlée",
                "audit.sample-concluded",
                "Échantillon conclu");
        group(
                "Droits d’accès",
                "organisation.registered",
                "Organisation enregistrée",
                "access.account-opened",
                "Compte ouvert",
                "access.scope-granted",
                "Droit d’accès donné",
                "access.scope-revoked",
                "Droit d’accès retiré",
                "access.mission-granted",
                "Mission donnée",
                "access.account-disabled",
                "Compte fermé",
                "access.account-reopened",
                "Compte rouvert",
                "access.sign-in-link-given",
                "Lien de connexion remis",
                "access.sessions-handed-over",
                "Sessions confiées à un collègue");
        group(
                "Fonctionnement",
                "operations.view-rebuild-asked",
                "Recalcul demandé",
                "operations.letter-retry-asked",
                "Nouvel essai demandé",
                "operations.letter-discard-asked",
                "Enregistrements écartés");
    }

    private RecordWords() {}

    /** The words of a stored name; the name itself where it has none. */
    public static String of(String type) {
        return WORDS.getOrDefault(type, type);
    }

    /** Every kind by what it is about, in the order of a filter. */
    public static SequencedMap<String, SequencedMap<String, String>> groups() {
        return GROUPS;
    }

    private static void group(String name, String... typesAndWords) {
        SequencedMap<String, String> group = new LinkedHashMap<>();
        for (int i = 0; i < typesAndWords.length; i += 2) {
            group.put(typesAndWords[i], typesAndWords[i + 1]);
        }
        GROUPS.put(name, group);
        WORDS.putAll(group);
    }
}
