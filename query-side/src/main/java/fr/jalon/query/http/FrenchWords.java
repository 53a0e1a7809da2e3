package fr.jalon.query.http;

import static java.util.Map.entry;

import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CopyReason;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.DecidedBy;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.LinkPurpose;
import fr.jalon.events.value.LinkToChild;
import fr.jalon.events.value.NamedList;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.OrganisationKind;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.ProfessionalStatus;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.RightsOutcome;
import fr.jalon.events.value.RightsRequest;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.StopReason;
import fr.jalon.events.value.TeamStatus;
import java.util.Map;

/** The words of the code lists: said by participants and colleagues of any gender, and never a judgement. */
final class FrenchWords {
    private static final Map<Enum<?>, String> WORDS = Map.ofEntries(
            entry(AttendanceStatus.PRESENT, "Présence"),
            entry(AttendanceStatus.SENT_WORD, "A prévenu"),
            entry(AttendanceStatus.NO_NEWS, "Sans nouvelles"),
            entry(AttendanceStatus.NOT_ENTERED, "Non saisi"),
            entry(LinkToChild.MOTHER, "Mère"),
            entry(LinkToChild.FATHER, "Père"),
            entry(LinkToChild.PARENT_TO_BE, "Futur parent"),
            entry(LinkToChild.STEP_PARENT, "Beau-parent"),
            entry(LinkToChild.GRANDPARENT, "Grand-parent"),
            entry(LinkToChild.OTHER, "Autre lien"),
            entry(HomeArea.PRIORITY_NEIGHBOURHOOD, "Quartier prioritaire"),
            entry(HomeArea.ELSEWHERE, "Hors quartier prioritaire"),
            entry(HomeArea.UNKNOWN, "Quartier non connu"),
            entry(PlanReason.HALL_UNAVAILABLE, "Salle indisponible"),
            entry(PlanReason.FACILITATOR_AWAY, "Équipe indisponible"),
            entry(PlanReason.TOO_FEW_PARTICIPANTS, "Trop peu de participants"),
            entry(PlanReason.PUBLIC_HOLIDAY, "Jour férié ou vacances"),
            entry(PlanReason.OTHER, "Autre motif"),
            entry(CorrectionReason.ENTRY_MISTAKE, "Erreur de saisie"),
            entry(CorrectionReason.WRONG_PERSON, "Mauvaise personne"),
            entry(CorrectionReason.WRONG_DATE, "Mauvaise date"),
            entry(CorrectionReason.SIGNED_SHEET, "La feuille d’émargement dit autre chose"),
            entry(CorrectionReason.OTHER, "Autre motif"),
            entry(StopReason.MOVED_AWAY, "Déménagement"),
            entry(StopReason.NOT_AVAILABLE, "Plus disponible"),
            entry(StopReason.OTHER_SUPPORT, "Autre accompagnement"),
            entry(StopReason.NOT_SAID, "Motif non précisé"),
            entry(ErasureReason.REQUEST, "À la demande de la personne"),
            entry(ErasureReason.RETENTION_END, "Fin de la durée de conservation"),
            entry(ErasureReason.MISTAKE, "Enregistrement par erreur"),
            entry(RevocationReason.LEFT, "Départ"),
            entry(RevocationReason.MISSION_ENDED, "Fin de mission"),
            entry(RevocationReason.MISTAKE, "Erreur"),
            entry(RevocationReason.SECURITY, "Sécurité"),
            entry(LinkPurpose.INVITATION, "Invitation"),
            entry(LinkPurpose.NEW_PASSWORD, "Lien de mot de passe"),
            entry(ProfessionalStatus.EMPLOYEE, "Équipe salariée"),
            entry(ProfessionalStatus.PARTNER, "Partenaire"),
            entry(ProfessionalStatus.VOLUNTEER, "Bénévole"),
            entry(TeamStatus.EMPLOYEE, "équipe salariée"),
            entry(TeamStatus.PARTNER, "partenaire"),
            entry(TeamStatus.VOLUNTEER, "bénévole"),
            entry(TeamStatus.PARENT, "parent référent"),
            entry(OrganisationKind.ASSOCIATION, "Association"),
            entry(OrganisationKind.FUNDER, "Financeur"),
            entry(OrganisationKind.PUBLIC_BODY, "Collectivité ou organisme public"),
            entry(Role.COORDINATOR, "Coordination"),
            entry(Role.ANIMATION, "Animation"),
            entry(Role.FUNDER, "Financeur"),
            entry(Role.AUDITOR, "Audit"),
            entry(Role.ADMINISTRATOR, "Administration"),
            entry(DecidedBy.STEERING_COMMITTEE, "Comité de pilotage"),
            entry(DecidedBy.FUNDER, "Financeur"),
            entry(DecidedBy.CARRIER, "Porteur"),
            entry(RightsRequest.ACCESS, "Accès à ses données"),
            entry(RightsRequest.RECTIFICATION, "Rectification"),
            entry(RightsRequest.ERASURE, "Effacement"),
            entry(RightsRequest.OBJECTION, "Opposition"),
            entry(RightsOutcome.DONE, "Fait"),
            entry(RightsOutcome.PARTLY_DONE, "Fait en partie"),
            entry(RightsOutcome.REFUSED, "Refusé, motif de droit donné"),
            entry(RightsOutcome.IDENTITY_NOT_SHOWN, "Identité non établie"),
            entry(RightsOutcome.WITHDRAWN, "Demande retirée"),
            entry(CopyReason.REQUEST, "À la demande de la personne"),
            entry(CopyReason.AUTHORITY, "Demande d’une autorité"),
            entry(CopyReason.VERIFICATION, "Vérification avant rectification ou effacement"),
            entry(NamedList.FAMILIES, "Familles"),
            entry(ExportPurpose.CONTACT, "Appeler ou écrire aux familles"),
            entry(ExportPurpose.SESSION_PLANNING, "Préparer une session avec un partenaire"),
            entry(ExportPurpose.VERIFICATION, "Vérifier les dossiers"),
            entry(NotCounted.BEFORE_TRAINING, "avant la formation"),
            entry(NotCounted.NO_EMPLOYEE, "sans salarié dans l’équipe"),
            entry(NotCounted.TOO_FEW_WORKSHOPS, "trop peu d’ateliers animés"),
            entry(NotCounted.SESSION_NOT_COMPLETED, "session non terminée"),
            entry(NotCounted.SOLO_STAGE_NOT_OPEN, "étape en autonomie non ouverte"),
            entry(NotCounted.NOT_ALONE, "avec un salarié dans l’équipe"));

    private FrenchWords() {}

    static String of(Enum<?> value) {
        String word = WORDS.get(value);
        if (word == null) {
            throw new IllegalArgumentException("no French word for " + value);
        }
        return word;
    }
}
