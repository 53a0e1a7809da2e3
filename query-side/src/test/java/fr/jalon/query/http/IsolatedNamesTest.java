package fr.jalon.query.http;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.EAST;
import static fr.jalon.query.Story.FIRST;
import static fr.jalon.query.Story.LEA;
import static fr.jalon.query.Story.SECOND;
import static fr.jalon.query.Story.SESSION;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.family;
import static fr.jalon.query.Story.hall;
import static fr.jalon.query.Story.participant;
import static fr.jalon.query.Story.planned;
import static fr.jalon.query.Story.scheduled;
import static fr.jalon.query.TestKeyring.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Actor;
import fr.jalon.events.PersonalField;
import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.people.PersonEvent.CopyMade;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.people.PersonEvent.RightsRequestReceived;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.EnrolmentEvent.ParentWaitlisted;
import fr.jalon.events.session.SessionPlanEvent.WorkshopAdded;
import fr.jalon.events.session.SessionPlanEvent.WorkshopMoved;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CopyReason;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.ProfessionalStatus;
import fr.jalon.events.value.RightsRequest;
import fr.jalon.events.value.WayIn;
import fr.jalon.events.value.Where;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.programme.ProgrammeTale;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A name written from the right, or with a drawing in it, moves nothing of the sentence it stands in: it is kept apart wherever it is shown. */
class IsolatedNamesTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 17);
    private static final PersonId FATIMA = new PersonId("person-ra");
    private static final String AT = "/sessions/session-12/ateliers/workshop-1";

    private static final List<List<String>> NAMES =
            List.of(List.of("فاطمة", "الزهراء"), List.of("🌻 Rose", "Costa"), List.of("سلمى", "مراد"));
    private static final Pattern STRANGE = Pattern.compile("فاطمة|🌻|سلمى");

    @BeforeAll
    static void people_of_other_scripts_everywhere() {
        ProgrammeTale.promise(PAGES)
                .told(DAY, "family-ra", family("ra", "فاطمة", "الزهراء"))
                .told(DAY, "family-rb", family("rb", "🌻 Rose", "Costa"))
                .told(DAY, "family-rc", family("rc", "🌻 Rose", "Costa"))
                .told(DAY, "person-lea", colleague())
                .told(
                        DAY,
                        "session-12",
                        scheduled(1),
                        new ParentEnrolled(SESSION, BULLES, DAT, participant("ra"), WayIn.ENROLLED, DAY),
                        new ParentWaitlisted(SESSION, BULLES, DAT, participant("rb"), DAY),
                        new AttendanceRecorded(
                                SESSION,
                                FIRST,
                                new Where(BULLES, DAT, null, EAST),
                                participant("ra"),
                                AttendanceStatus.PRESENT,
                                DAY),
                        new WorkshopAdded(SESSION, planned(new WorkshopId("workshop-0"), DAY.minusDays(5)), DAY),
                        new WorkshopMoved(SESSION, SECOND, place("Salle"), place("Annexe"), PlanReason.OTHER, DAY))
                .told(
                        DAY,
                        "pathway-1",
                        new ParentRecruited(
                                new PathwayId("pathway-1"), FATIMA, BULLES, DAT, new ReferentSteps(4, 4), DAY))
                .told(
                        TODAY,
                        "person-ra",
                        new RightsRequestReceived(FATIMA, BULLES, RightsRequest.ACCESS, DAY),
                        new CopyMade(FATIMA, BULLES, CopyReason.REQUEST, TODAY));
    }

    private static ProfessionalRegistered colleague() {
        return new ProfessionalRegistered(
                LEA,
                BULLES,
                sealed("person-lea", PersonalField.FIRST_NAME, "سلمى"),
                sealed("person-lea", PersonalField.LAST_NAME, "مراد"),
                ProfessionalStatus.EMPLOYEE,
                DAY);
    }

    private static Place place(String name) {
        return new Place(new Label(name), EAST);
    }

    static Stream<Arguments> pages() {
        return Stream.concat(
                Stream.of(
                                "/sessions/nouvelle",
                                "/sessions/session-12",
                                "/sessions/session-12/a-prevenir",
                                "/sessions/session-12/rattrapage",
                                "/sessions/session-12/attestations/person-ra",
                                AT + "/presences",
                                AT + "/presences/person-ra/correction",
                                AT + "/feuille",
                                "/familles",
                                "/familles/family-ra",
                                "/parcours/personne/person-ra",
                                "/parcours/pathway-1/livret",
                                "/professionnels",
                                "/droits",
                                "/droits/consultations",
                                "/personnes/person-ra",
                                "/personnes/person-ra/effacement",
                                "/personnes/person-ra/copie",
                                ProgrammeTale.FIGURE)
                        .map(address -> Arguments.of(address, coordinator())),
                Stream.of(AT + "/presences", AT + "/feuille").map(address -> Arguments.of(address, hall(SESSION))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_name_stands_alone_in_an_isolate(String address, Actor actor) {
        Document page = PAGES.get(actor, address);
        List<TextNode> named = page.body().selectXpath("//text()", TextNode.class).stream()
                .filter(text -> STRANGE.matcher(text.getWholeText()).find())
                .toList();
        assertThat(named).as("names on " + address).isNotEmpty();
        assertThat(named.stream()
                        .filter(text -> !standsAlone(isolateOf(text)))
                        .map(text -> text.parent() == null ? "" : text.parent().outerHtml()))
                .isEmpty();
    }

    /** What a screen reader says has no elements to keep a name apart: it stands between signs that do. */
    @ParameterizedTest
    @MethodSource("pages")
    void every_name_said_aloud_stands_alone_between_signs(String address, Actor actor) {
        assertThat(PAGES.get(actor, address).select("[aria-label], [data-named], [title], [alt]").stream()
                        .flatMap(element -> Stream.of("aria-label", "data-named", "title", "alt")
                                .map(element::attr)
                                .filter(said -> STRANGE.matcher(said).find()))
                        .filter(said ->
                                !said.matches(".*\u2068[^\u2068\u2069]*(فاطمة|🌻|سلمى)[^\u2068\u2069]*\u2069.*")))
                .isEmpty();
    }

    private static @Nullable Element isolateOf(TextNode text) {
        Element parent = text.parent() instanceof Element element ? element : null;
        return parent == null ? null : parent.closest("bdi, [dir=auto]");
    }

    /** Nothing but the name, in one of the forms a page shows it in. */
    private static boolean standsAlone(@Nullable Element isolate) {
        return isolate != null
                && NAMES.stream()
                        .flatMap(name -> Stream.of(
                                name.getFirst(),
                                name.getLast(),
                                name.getFirst() + " " + name.getLast(),
                                name.getFirst() + " " + name.getLast().charAt(0) + ".",
                                "Prénom : " + name.getFirst(),
                                "Nom : " + name.getLast(),
                                "Famille : " + name.getFirst() + " " + name.getLast()))
                        .anyMatch(isolate.text()::equals);
    }
}
