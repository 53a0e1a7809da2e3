package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.journeys.client.ApiClient;
import fr.jalon.journeys.client.ApiException;
import fr.jalon.journeys.client.api.AccessApi;
import fr.jalon.journeys.client.api.AttendanceApi;
import fr.jalon.journeys.client.api.EnrolmentApi;
import fr.jalon.journeys.client.api.FamilyApi;
import fr.jalon.journeys.client.api.FiguresApi;
import fr.jalon.journeys.client.api.OrganisationApi;
import fr.jalon.journeys.client.api.PasswordApi;
import fr.jalon.journeys.client.api.ProgrammeApi;
import fr.jalon.journeys.client.api.SessionApi;
import fr.jalon.journeys.client.api.TargetApi;
import fr.jalon.journeys.client.model.AccessOpeningBody;
import fr.jalon.journeys.client.model.AttendanceCorrectionBody;
import fr.jalon.journeys.client.model.AttendanceMarkBody;
import fr.jalon.journeys.client.model.EnrolmentBody;
import fr.jalon.journeys.client.model.FamilyAdultBody;
import fr.jalon.journeys.client.model.FamilyRegistrationBody;
import fr.jalon.journeys.client.model.Figure;
import fr.jalon.journeys.client.model.IndicatorBody;
import fr.jalon.journeys.client.model.OrganisationRegistrationBody;
import fr.jalon.journeys.client.model.OwnPasswordBody;
import fr.jalon.journeys.client.model.PlannedWorkshopBody;
import fr.jalon.journeys.client.model.Problem;
import fr.jalon.journeys.client.model.ProgrammeLaunchBody;
import fr.jalon.journeys.client.model.ProgrammeNamedBody;
import fr.jalon.journeys.client.model.SessionScheduleBody;
import fr.jalon.journeys.client.model.TargetPromiseBody;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A client made from the OpenAPI document alone tells a whole story: who writes a program against Jalon needs nothing else. */
class ClientJourneyTest {

    private static final String ONE_TIME = "Premiere-Connexion-2025";
    private static final String CHOSEN = "Un-Mot-De-Passe-2026";
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

    private final Product product = Products.standalone();

    @Test
    void a_presence_moves_a_figure_and_a_correction_moves_it_back() throws ApiException {
        var coordinator = coordinator();
        var programme = programme(coordinator);
        var session = session(coordinator, programme.id(), programme.territory());
        var family = new FamilyApi(coordinator)
                .familyRegister(
                        new FamilyRegistrationBody()
                                .homeArea(FamilyRegistrationBody.HomeAreaEnum.ELSEWHERE)
                                .addAdultsItem(new FamilyAdultBody()
                                        .firstName("Zoé")
                                        .linkToChild(FamilyAdultBody.LinkToChildEnum.MOTHER)),
                        null);
        var person = family.getAdults().getFirst();
        new EnrolmentApi(coordinator)
                .enrolmentEnrol(session.id(), new EnrolmentBody().person(person).on(DAY), null);
        assertThat(reached(coordinator, programme.id(), family.getPosition())).isEqualTo("0 of 10");

        var attendance = new AttendanceApi(coordinator);
        var key = "client-" + UUID.randomUUID();
        var mark = new AttendanceMarkBody()
                .person(person)
                .seen(AttendanceMarkBody.SeenEnum.NOT_ENTERED)
                .status(AttendanceMarkBody.StatusEnum.PRESENT);
        var marked = attendance.attendanceRecord(session.id(), session.workshop(), mark, key);
        assertThat(attendance.attendanceRecord(session.id(), session.workshop(), mark, key))
                .isEqualTo(marked);
        assertThat(reached(coordinator, programme.id(), marked.getPosition())).isEqualTo("1 of 10");

        var corrected = attendance.attendanceCorrect(
                session.id(),
                session.workshop(),
                person,
                new AttendanceCorrectionBody()
                        .seen(AttendanceCorrectionBody.SeenEnum.PRESENT)
                        .status(AttendanceCorrectionBody.StatusEnum.SENT_WORD)
                        .reason(AttendanceCorrectionBody.ReasonEnum.SIGNED_SHEET),
                null);
        assertThat(reached(coordinator, programme.id(), corrected.getPosition()))
                .isEqualTo("0 of 10");
    }

    @Test
    void a_refusal_is_read_as_it_is_described() throws ApiException {
        var coordinator = coordinator();
        var nowhere = "session-" + UUID.randomUUID();

        var refused = catchThrowableOfType(
                ApiException.class, () -> new SessionApi(coordinator).sessionComplete(nowhere, null));

        assertThat(refused.getCode()).isEqualTo(404);
        var problem = JsonMapper.shared().readValue(refused.getResponseBody(), Problem.class);
        assertThat(problem.getStatus()).isEqualTo(404);
        assertThat(problem.getCode()).isEqualTo("session.unknown");
        assertThat(problem.getDetail()).isNotBlank();
    }

    /** The administrator opens an account, and its holder chooses a password first: nothing else is allowed before. */
    private ApiClient coordinator() throws ApiException {
        var administrator = client(FirstAdministrator.NAME, FirstAdministrator.PASSWORD);
        var organisation = new OrganisationApi(administrator)
                .organisationRegister(
                        new OrganisationRegistrationBody()
                                .name("Association d’un autre programme")
                                .kind(OrganisationRegistrationBody.KindEnum.ASSOCIATION),
                        null);
        var login = "client-" + UUID.randomUUID();
        var account = new AccessApi(administrator)
                .accessOpen(
                        new AccessOpeningBody()
                                .organisation(organisation.getId())
                                .role(AccessOpeningBody.RoleEnum.COORDINATOR)
                                .displayName("Un programme")
                                .login(login)
                                .oneTimePassword(ONE_TIME),
                        null);
        var own = new PasswordApi(client(login, ONE_TIME))
                .passwordChange(new OwnPasswordBody().current(ONE_TIME).chosen(CHOSEN));
        assertThat(own.getId()).isEqualTo(account.getId());
        return client(login, CHOSEN);
    }

    private ApiClient client(String name, String password) {
        var both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        var basic = "Basic " + Base64.getEncoder().encodeToString(both);
        var client = new ApiClient();
        client.updateBaseUri(product.address().toString());
        client.setRequestInterceptor(request -> request.header("Authorization", basic));
        return client;
    }

    private record Launched(String id, String territory) {}

    private static Launched programme(ApiClient coordinator) throws ApiException {
        var programmes = new ProgrammeApi(coordinator);
        var launched = programmes.programmeLaunch(
                new ProgrammeLaunchBody()
                        .name("Y’APP d’un autre programme")
                        .from(LocalDate.of(2025, 1, 1))
                        .to(LocalDate.of(2025, 12, 31))
                        .addTerritoriesItem(new ProgrammeNamedBody().name("Nord"))
                        .addStrandsItem(new ProgrammeNamedBody().name("Y’APP")),
                null);
        programmes.programmeDefine(
                launched.getId(), new IndicatorBody().builtIn(IndicatorBody.BuiltInEnum.FAMILIES_REACHED), null);
        new TargetApi(coordinator)
                .targetSet(
                        launched.getId(),
                        new TargetPromiseBody().indicator("families-reached").value(10),
                        null);
        return new Launched(launched.getId(), launched.getTerritories().getFirst());
    }

    private record Scheduled(String id, String workshop) {}

    private static Scheduled session(ApiClient coordinator, String programme, String territory) throws ApiException {
        var scheduled = new SessionApi(coordinator)
                .sessionSchedule(
                        new SessionScheduleBody()
                                .programme(programme)
                                .name("Session d’un autre programme")
                                .capacity(8)
                                .addWorkshopsItem(new PlannedWorkshopBody()
                                        .place("Salle")
                                        .territory(territory)
                                        .start(DAY + "T09:30")
                                        .end(DAY + "T11:30")
                                        .team(List.of())),
                        null);
        return new Scheduled(scheduled.getId(), scheduled.getWorkshops().getFirst());
    }

    /** The one figure there is, once the position is seen. */
    private static String reached(ApiClient coordinator, String programme, Long position) throws ApiException {
        var figures = new FiguresApi(coordinator)
                .progress(programme, LocalDate.of(2025, 12, 31), null, null, position)
                .getFigures();
        assertThat(figures).extracting(Figure::getIndicator).containsExactly("families-reached");
        return figures.getFirst().getValue() + " of " + figures.getFirst().getTarget();
    }
}
