package fr.jalon.events;

import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.ExportId;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.KeyId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.NoteId;
import fr.jalon.events.value.OpeningId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SampleId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.TerritoryId;
import fr.jalon.events.value.UpkeepId;
import fr.jalon.events.value.Where;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;

/** The identifiers, dates and small values all samples share. Fixed, so that stored text can be compared letter by letter. */
public final class SampleIds {

    public static final OrganisationId CARRIER = new OrganisationId("organisation-" + uuid(1));
    public static final OrganisationId FUNDER = new OrganisationId("organisation-" + uuid(2));
    public static final ProgrammeId PROGRAMME = new ProgrammeId("programme-" + uuid(3));
    public static final TerritoryId NORTH = new TerritoryId("territory-" + uuid(4));
    public static final TerritoryId SOUTH = new TerritoryId("territory-" + uuid(5));
    public static final StrandId STRAND = new StrandId("strand-" + uuid(6));
    public static final SessionId SESSION = new SessionId("session-" + uuid(7));
    public static final WorkshopId WORKSHOP = new WorkshopId("workshop-" + uuid(8));
    public static final WorkshopId NEXT_WORKSHOP = new WorkshopId("workshop-" + uuid(9));
    public static final FamilyId FAMILY = new FamilyId("family-" + uuid(10));
    public static final PersonId MOTHER = new PersonId("person-" + uuid(11));
    public static final PersonId GRANDFATHER = new PersonId("person-" + uuid(12));
    public static final PersonId CHILD = new PersonId("person-" + uuid(13));
    public static final PersonId EMPLOYEE = new PersonId("person-" + uuid(14));
    public static final PathwayId PATHWAY = new PathwayId("pathway-" + uuid(15));
    public static final AccountId ACCOUNT = new AccountId("account-" + uuid(16));
    public static final KeyId KEY = new KeyId("key-" + uuid(17));
    public static final AccountId OTHER_ACCOUNT = new AccountId("account-" + uuid(19));
    public static final PersonId COLLEAGUE = new PersonId("person-" + uuid(20));
    public static final ExportId EXPORT = new ExportId("export-" + uuid(21));
    public static final OpeningId OPENING = new OpeningId("opening-" + uuid(22));
    public static final MissionId MISSION = new MissionId("mission-" + uuid(22));
    public static final SampleId SAMPLE = new SampleId("sample-" + uuid(23));
    public static final EventId PRESENCE = new EventId(uuid(24));
    public static final UpkeepId UPKEEP = new UpkeepId("upkeep-" + uuid(25));
    public static final EventId CORRECTED = new EventId(uuid(18));

    public static final NoteId NOTE = new NoteId("note-" + uuid(19));

    public static final LocalDate LAUNCH = LocalDate.of(2023, 1, 2);
    public static final LocalDate MEETING = LocalDate.of(2023, 3, 7);
    public static final LocalDate LAST_MEETING = LocalDate.of(2023, 4, 11);

    public static final Place HALL = new Place(new Label("Centre social du Nord"), NORTH);
    public static final Place OTHER_HALL = new Place(new Label("Maison du Sud"), SOUTH);
    public static final Where WHERE = new Where(CARRIER, PROGRAMME, STRAND, NORTH);
    public static final Where WHERE_WITHOUT_STRAND = new Where(CARRIER, PROGRAMME, null, NORTH);
    public static final Participant PARTICIPANT = new Participant(MOTHER, FAMILY, HomeArea.PRIORITY_NEIGHBOURHOOD);

    private SampleIds() {}

    /** A value under seal; the text is no real ciphertext, but has the form of one. */
    public static Personal sealed(PersonId person, PersonalField field) {
        return sealed(person.value(), field);
    }

    /** The same for what is about nobody, such as a note. */
    public static Personal sealed(String owner, PersonalField field) {
        return new Personal(owner, field, KEY, "c2VhbGVk");
    }

    private static String uuid(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }
}
