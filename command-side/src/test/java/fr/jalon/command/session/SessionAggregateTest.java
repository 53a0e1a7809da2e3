package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.events.value.AttendanceStatus.NOT_ENTERED;
import static fr.jalon.events.value.AttendanceStatus.NO_NEWS;
import static fr.jalon.events.value.AttendanceStatus.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.session.AttendanceEvent.PeopleCountedWithoutName;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent.SessionCompletionCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.KeyId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.StopReason;
import fr.jalon.events.value.WorkshopId;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The shell on a real command bus and event store: what Axon adds to the decisions. */
class SessionAggregateTest {

    private final Configuration axon = DefaultConfigurer.defaultConfiguration()
            .configureEventStore(_ -> EmbeddedEventStore.builder()
                    .storageEngine(new InMemoryEventStorageEngine())
                    .build())
            .registerComponent(OpenProgrammes.class, _ -> PROGRAMMES)
            .registerComponent(Colleagues.class, _ -> COLLEAGUES)
            .registerComponent(PlannedSessions.class, _ -> NOTHING_ALIKE)
            .registerComponent(KnownFamilies.class, _ -> FAMILIES)
            .registerComponent(SealedWords.class, _ -> Object::equals)
            .configureAggregate(SessionAggregate.class)
            .start();
    private final CommandGateway gateway = axon.commandGateway();

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void tells_a_whole_session_through_every_command() {
        var hall = coordinatorOn(AFTERWARDS);
        var later = on(DAY_4);
        send(
                schedule(1),
                new AddWorkshop(SESSION, plan(FIFTH), later),
                new MoveWorkshop(SESSION, FIFTH, LIBRARY, PlanReason.OTHER, true, later),
                new PostponeWorkshop(SESSION, FIFTH, DAY_4.atTime(9, 0), DAY_4.atTime(11, 0), PlanReason.OTHER, later),
                new StaffWorkshop(SESSION, FIFTH, List.of(OMAR), later),
                new CancelWorkshop(SESSION, FIFTH, PlanReason.OTHER, later),
                new EnrolParent(SESSION, ALICE, PLANNED_ON, AFTERWARDS),
                new EnrolParent(SESSION, BRUNO, PLANNED_ON, AFTERWARDS),
                new StopParticipation(SESSION, ALICE, StopReason.NOT_SAID, DAY_1, AFTERWARDS),
                new PromoteParent(SESSION, null, DAY_1),
                new HoldWorkshop(SESSION, FIRST, null, null, hall),
                new RecordAttendance(SESSION, FIRST, BRUNO, NOT_ENTERED, NO_NEWS, null, null, hall),
                new CorrectAttendance(
                        SESSION, FIRST, BRUNO, NO_NEWS, PRESENT, null, CorrectionReason.SIGNED_SHEET, hall),
                new CountPeopleWithoutName(SESSION, FIRST, new Counting(1, 0), hall),
                new NameOneOfThem(SESSION, FIRST, CHLOE, hall),
                new CountChildren(SESSION, FIRST, new Counting(2, 0), hall),
                new CompleteSession(SESSION, AFTERWARDS),
                new CorrectCompletion(SESSION, CorrectionReason.OTHER),
                new CorrectHolding(SESSION, FIRST, CorrectionReason.OTHER, null, null, hall),
                new CorrectWorkshopCancellation(SESSION, FIFTH, CorrectionReason.OTHER, later),
                new CancelSession(SESSION, PlanReason.OTHER, AFTERWARDS),
                new CorrectCancellation(SESSION, CorrectionReason.OTHER));
        assertThat(facts().stream().map(each -> each.getPayload().getClass().getSimpleName()))
                .containsExactly(
                        "SessionScheduled",
                        "WorkshopAdded",
                        "WorkshopMoved",
                        "WorkshopPostponed",
                        "WorkshopStaffed",
                        "WorkshopCancelled",
                        "ParentEnrolled",
                        "ParentWaitlisted",
                        "ParticipationStopped",
                        "ParentPromoted",
                        "WorkshopHeld",
                        "AttendanceRecorded",
                        "AttendanceCorrected",
                        "PeopleCountedWithoutName",
                        "ParentEnrolled",
                        "AttendanceRecorded",
                        "PeopleCountedWithoutName",
                        "ChildrenCounted",
                        "SessionCompleted",
                        "SessionCompletionCorrected",
                        "WorkshopHoldingCorrected",
                        "WorkshopCancellationCorrected",
                        "SessionCancelled",
                        "SessionCancellationCorrected");
        assertThat(((AttendanceCorrected) fact(12)).corrects()).isEqualTo(id(11));
        assertThat(((PeopleCountedWithoutName) fact(16)).corrects()).isEqualTo(id(13));
        assertThat(((SessionCompletionCorrected) fact(19)).corrects()).isEqualTo(id(18));
        assertThat(((WorkshopHoldingCorrected) fact(20)).corrects()).isEqualTo(id(10));
    }

    @Test
    void tells_what_is_done_around_a_session_through_every_command() {
        var hall = coordinatorOn(AFTERWARDS);
        var binder = new Personal(FIRST.value(), PersonalField.SHEET_PLACE, new KeyId("key-1"), "sealed");
        send(
                schedule(2),
                new MoveWorkshop(SESSION, SECOND, LIBRARY, PlanReason.OTHER, true, on(DAY_1)),
                new EnrolParent(SESSION, ALICE, PLANNED_ON, PLANNED_ON),
                new CatchUpAttendance(
                        SESSION,
                        List.of(new CatchUpAttendance.Cell(FIRST, ALICE, NOT_ENTERED, PRESENT, "lines[0].")),
                        hall),
                new KeepSheet(SESSION, FIRST, binder, AFTERWARDS));
        send(new TellPerson(SESSION, id(1), ALICE, AFTERWARDS), new CorrectTelling(SESSION, id(1), ALICE, AFTERWARDS));
        assertThat(facts().stream()
                        .skip(3)
                        .map(each -> each.getPayload().getClass().getSimpleName()))
                .containsExactly("AttendanceRecorded", "SheetKept", "PersonTold", "TellingCorrected");
    }

    @Test
    void refuses_in_its_own_words_and_leaves_no_event() {
        assertThatThrownBy(() -> send(new CancelSession(SESSION, PlanReason.OTHER, DAY_1)))
                .hasMessage("session.unknown");
        assertThat(facts()).isEmpty();
    }

    @Test
    void compares_the_version_seen_with_that_of_the_stream() {
        send(schedule(2));
        assertThatThrownBy(() -> send(cancelSeenAt(4))).hasMessage("session.plan-changed-meanwhile");
        send(cancelSeenAt(0));
        assertThat(facts()).hasSize(2);
    }

    private static CancelWorkshop cancelSeenAt(long version) {
        return new CancelWorkshop(SESSION, SECOND, PlanReason.OTHER, new PlanChange(DAY_1, version));
    }

    private static ScheduleSession schedule(int capacity) {
        return new ScheduleSession(
                SESSION,
                PROGRAMME,
                STRAND,
                new Label("Session du printemps"),
                capacity,
                List.of(plan(FIRST), plan(SECOND)),
                false,
                PLANNED_ON);
    }

    private static WorkshopPlan plan(WorkshopId workshop) {
        return new WorkshopPlan(workshop, HALL, DAY_1.atTime(14, 0), DAY_1.atTime(16, 0), List.of(NADIA));
    }

    private void send(Object... commands) {
        for (var command : commands) {
            gateway.sendAndWait(command);
        }
    }

    private List<? extends DomainEventMessage<?>> facts() {
        return axon.eventStore().readEvents(SESSION.value()).asStream().toList();
    }

    private SessionEvent fact(int sequence) {
        return (SessionEvent) facts().get(sequence).getPayload();
    }

    private EventId id(int sequence) {
        return new EventId(facts().get(sequence).getIdentifier());
    }
}
