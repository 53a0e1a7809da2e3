package fr.jalon.events;

import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.CHILD;
import static fr.jalon.events.SampleIds.CORRECTED;
import static fr.jalon.events.SampleIds.EMPLOYEE;
import static fr.jalon.events.SampleIds.EXPORT;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.GRANDFATHER;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.LAUNCH;
import static fr.jalon.events.SampleIds.MEETING;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.OPENING;
import static fr.jalon.events.SampleIds.SESSION;
import static fr.jalon.events.SampleIds.UPKEEP;
import static fr.jalon.events.SampleIds.sealed;

import fr.jalon.events.EventSamples.Sample;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.Child;
import fr.jalon.events.family.FamilyEvent.AdultCorrected;
import fr.jalon.events.family.FamilyEvent.AdultFileChecked;
import fr.jalon.events.family.FamilyEvent.AdultJoined;
import fr.jalon.events.family.FamilyEvent.AdultLeft;
import fr.jalon.events.family.FamilyEvent.ChildCorrected;
import fr.jalon.events.family.FamilyEvent.ChildDeclared;
import fr.jalon.events.family.FamilyEvent.FamilyMoved;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.family.FamilyEvent.FileMarkedSensitive;
import fr.jalon.events.family.FamilyEvent.HomeAreaCorrected;
import fr.jalon.events.family.FamilyEvent.SensitiveMarkRemoved;
import fr.jalon.events.operations.OperationsEvent.LetterDiscardAsked;
import fr.jalon.events.operations.OperationsEvent.LetterRetryAsked;
import fr.jalon.events.operations.OperationsEvent.ListExported;
import fr.jalon.events.operations.OperationsEvent.SensitiveRecordOpened;
import fr.jalon.events.operations.OperationsEvent.SessionPeopleExported;
import fr.jalon.events.operations.OperationsEvent.ViewRebuildAsked;
import fr.jalon.events.people.PersonEvent.CopyMade;
import fr.jalon.events.people.PersonEvent.NoticeGiven;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.people.PersonEvent.ProfessionalStatusChanged;
import fr.jalon.events.people.PersonEvent.RightsRequestClosed;
import fr.jalon.events.people.PersonEvent.RightsRequestReceived;
import fr.jalon.events.value.CopyReason;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.DiscardReason;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.NamedList;
import fr.jalon.events.value.OpeningReason;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProfessionalStatus;
import fr.jalon.events.value.RightsOutcome;
import fr.jalon.events.value.RightsRequest;
import fr.jalon.events.value.SensitiveEndReason;
import fr.jalon.events.value.SensitiveReason;
import fr.jalon.events.value.UpkeepReason;
import fr.jalon.events.value.ViewName;
import java.util.List;

/** Families and the people they are made of, and colleagues. */
final class PeopleSamples {

    private static final Adult FULL_MOTHER = new Adult(
            MOTHER,
            sealed(MOTHER, PersonalField.FIRST_NAME),
            sealed(MOTHER, PersonalField.LAST_NAME),
            sealed(MOTHER, PersonalField.PHONE),
            sealed(MOTHER, PersonalField.LINK_TO_CHILD));
    private static final Child FULL_CHILD =
            new Child(CHILD, sealed(CHILD, PersonalField.FIRST_NAME), sealed(CHILD, PersonalField.BIRTH_MONTH));
    private static final Child BARE_CHILD = new Child(CHILD, null, null);

    private PeopleSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample(
                        new FamilyRegistered(
                                FAMILY,
                                CARRIER,
                                HomeArea.PRIORITY_NEIGHBOURHOOD,
                                List.of(FULL_MOTHER, bare(GRANDFATHER)),
                                List.of(FULL_CHILD),
                                MEETING),
                        new FamilyRegistered(
                                FAMILY, CARRIER, HomeArea.UNKNOWN, List.of(bare(MOTHER)), List.of(), MEETING)),
                new Sample(
                        new AdultJoined(FAMILY, CARRIER, FULL_MOTHER, MEETING),
                        new AdultJoined(FAMILY, CARRIER, bare(MOTHER), MEETING)),
                new Sample(new AdultLeft(FAMILY, CARRIER, GRANDFATHER, LAST_MEETING)),
                new Sample(
                        new ChildDeclared(FAMILY, CARRIER, FULL_CHILD, MEETING),
                        new ChildDeclared(FAMILY, CARRIER, BARE_CHILD, MEETING)),
                new Sample(
                        new AdultCorrected(
                                FAMILY, CARRIER, FULL_MOTHER, CORRECTED, CorrectionReason.ENTRY_MISTAKE, LAST_MEETING),
                        new AdultCorrected(
                                FAMILY, CARRIER, bare(MOTHER), CORRECTED, CorrectionReason.OTHER, LAST_MEETING)),
                new Sample(
                        new ChildCorrected(
                                FAMILY, CARRIER, FULL_CHILD, CORRECTED, CorrectionReason.ENTRY_MISTAKE, LAST_MEETING),
                        new ChildCorrected(
                                FAMILY, CARRIER, BARE_CHILD, CORRECTED, CorrectionReason.WRONG_PERSON, LAST_MEETING)),
                new Sample(new HomeAreaCorrected(
                        FAMILY,
                        CARRIER,
                        HomeArea.UNKNOWN,
                        HomeArea.PRIORITY_NEIGHBOURHOOD,
                        CORRECTED,
                        CorrectionReason.SIGNED_SHEET,
                        LAST_MEETING)),
                new Sample(new FamilyMoved(
                        FAMILY, CARRIER, HomeArea.PRIORITY_NEIGHBOURHOOD, HomeArea.ELSEWHERE, LAST_MEETING)),
                new Sample(new AdultFileChecked(FAMILY, CARRIER, MOTHER, LAST_MEETING)),
                new Sample(new ProfessionalRegistered(
                        EMPLOYEE,
                        CARRIER,
                        sealed(EMPLOYEE, PersonalField.FIRST_NAME),
                        sealed(EMPLOYEE, PersonalField.LAST_NAME),
                        ProfessionalStatus.EMPLOYEE,
                        LAUNCH)),
                new Sample(new ProfessionalStatusChanged(
                        EMPLOYEE, CARRIER, ProfessionalStatus.EMPLOYEE, ProfessionalStatus.VOLUNTEER, LAST_MEETING)),
                new Sample(new NoticeGiven(MOTHER, CARRIER, MEETING)),
                new Sample(new PersonErased(MOTHER, CARRIER, ErasureReason.REQUEST, LAST_MEETING)),
                new Sample(new RightsRequestReceived(MOTHER, CARRIER, RightsRequest.ACCESS, MEETING)),
                new Sample(new RightsRequestClosed(
                        MOTHER, CARRIER, RightsRequest.ACCESS, MEETING, RightsOutcome.DONE, LAST_MEETING)),
                new Sample(new CopyMade(MOTHER, CARRIER, CopyReason.REQUEST, LAST_MEETING)),
                new Sample(new ListExported(EXPORT, CARRIER, NamedList.FAMILIES, ExportPurpose.CONTACT, LAST_MEETING)),
                new Sample(new SessionPeopleExported(
                        EXPORT, CARRIER, SESSION, ExportPurpose.SESSION_PLANNING, LAST_MEETING)),
                new Sample(
                        new SensitiveMarkRemoved(FAMILY, CARRIER, SensitiveEndReason.NO_LONGER_NEEDED, LAST_MEETING)),
                new Sample(new FileMarkedSensitive(FAMILY, CARRIER, SensitiveReason.PROTECTED_SITUATION, LAST_MEETING)),
                new Sample(
                        new SensitiveRecordOpened(OPENING, CARRIER, FAMILY, OpeningReason.FAMILY_CALL, LAST_MEETING)),
                new Sample(new ViewRebuildAsked(UPKEEP, ViewName.FIGURES, UpkeepReason.DOUBT, LAST_MEETING)),
                new Sample(new LetterRetryAsked(
                        UPKEEP, ViewName.SESSION, SESSION.value(), UpkeepReason.SOFTWARE_CORRECTED, LAST_MEETING)),
                new Sample(new LetterDiscardAsked(
                        UPKEEP, ViewName.SESSION, SESSION.value(), 12, DiscardReason.UNBLOCK_THE_REST, LAST_MEETING)));
    }

    private static Adult bare(PersonId person) {
        return new Adult(
                person,
                sealed(person, PersonalField.FIRST_NAME),
                null,
                null,
                sealed(person, PersonalField.LINK_TO_CHILD));
    }
}
