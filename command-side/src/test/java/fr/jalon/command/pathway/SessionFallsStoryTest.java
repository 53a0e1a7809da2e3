package fr.jalon.command.pathway;

import static fr.jalon.command.pathway.PathwayFixtures.THE_EMPLOYEE;
import static fr.jalon.command.pathway.PathwayFixtures.THE_MOTHER;
import static fr.jalon.command.pathway.PathwayFixtures.TRAINED_ON;
import static fr.jalon.command.pathway.PathwayFixtures.coAnimation;
import static fr.jalon.command.pathway.PathwayFixtures.completed;
import static fr.jalon.command.pathway.PathwayFixtures.session;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.CORRECTED;
import static fr.jalon.events.SampleIds.MEETING;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.NORTH;
import static fr.jalon.events.SampleIds.PATHWAY;
import static fr.jalon.events.SampleIds.PROGRAMME;
import static fr.jalon.events.SampleIds.WHERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.command.TestDatabase;
import fr.jalon.command.decision.Refusal;
import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventSamples;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.SessionPlanEvent.SessionCompleted;
import fr.jalon.events.session.SessionPlanEvent.SessionCompletionCorrected;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The shell, its lookups on PostgreSQL and the automation together, as the platform puts them: all inside the append. */
class SessionFallsStoryTest {

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());
    private final Configuration axon = configured(jdbc).start();

    @BeforeEach
    void a_programme_with_a_parent_who_takes_part_and_is_trained() {
        tell(EventSamples.full(ProgrammeLaunched.class));
        tell(EventSamples.full(AttendanceRecorded.class));
        ask(new RecruitParent(PATHWAY, MOTHER, CARRIER, PROGRAMME, MEETING));
        ask(new RecordTraining(PATHWAY, TRAINED_ON));
        completeSession(4);
        ask(new RecordCoAnimation(PATHWAY, session(4)));
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void the_step_counts_then_counts_no_more_once_its_session_is_open_again_and_may_count_anew() {
        List<DomainEventMessage<?>> before = pathway();
        assertThat(before).hasSize(3);
        assertThat(before.getLast().getPayload()).isEqualTo(coAnimation(4, 3, null));

        tell(openAgain());
        assertThat(pathway().getLast().getPayload())
                .isEqualTo(new StepTakenBack(
                        PATHWAY,
                        MOTHER,
                        CARRIER,
                        PROGRAMME,
                        session(4),
                        new EventId(before.getLast().getIdentifier()),
                        CorrectionReason.ENTRY_MISTAKE,
                        completed(4)));
        tell(openAgain());
        assertThat(pathway()).hasSize(4);

        tell(completion(4));
        assertThat(pathway()).hasSize(5);
        assertThat(pathway().getLast().getPayload()).isEqualTo(coAnimation(4, 3, null));
        ask(new RecordCoAnimation(PATHWAY, session(4)));
        assertThat(pathway()).hasSize(5);
        assertThat(pathway().getLast().getPayloadType()).isEqualTo(CoAnimationRecorded.class);
    }

    @Test
    void the_step_follows_who_really_held_the_workshops() {
        tell(openAgain());
        WorkshopId first = new WorkshopId("workshop-4-0");
        tell(new WorkshopHoldingCorrected(
                session(4), first, CORRECTED, CorrectionReason.WRONG_PERSON, LocalDate.of(2023, 4, 1)));
        tell(new WorkshopHeld(session(4), first, WHERE, List.of(THE_EMPLOYEE), LocalDate.of(2023, 4, 1)));
        tell(completion(4));
        assertThat(pathway()).as("two of six: it does not count again").hasSize(4);

        tell(openAgain());
        tell(new WorkshopHoldingCorrected(
                session(4), first, CORRECTED, CorrectionReason.WRONG_PERSON, LocalDate.of(2023, 4, 1)));
        tell(new WorkshopHeld(session(4), first, WHERE, List.of(THE_MOTHER, THE_EMPLOYEE), LocalDate.of(2023, 4, 1)));
        tell(completion(4));
        assertThat(pathway().getLast().getPayload()).isEqualTo(coAnimation(4, 3, null));
    }

    @Test
    void the_step_follows_the_training() {
        ask(new CorrectTraining(PATHWAY, LocalDate.of(2023, 4, 2), CorrectionReason.WRONG_DATE));
        assertThat(pathway().getLast().getPayloadType()).isEqualTo(StepTakenBack.class);
        ask(new CorrectTraining(PATHWAY, TRAINED_ON, CorrectionReason.WRONG_DATE));
        assertThat(pathway().getLast().getPayload()).isEqualTo(coAnimation(4, 3, null));
        ask(new WithdrawTraining(PATHWAY, CorrectionReason.ENTRY_MISTAKE));
        assertThat(pathway().getLast().getPayloadType()).isEqualTo(StepTakenBack.class);
        ask(new RecordTraining(PATHWAY, TRAINED_ON));
        assertThat(pathway().getLast().getPayload()).isEqualTo(coAnimation(4, 3, null));
    }

    @Test
    void a_parent_whose_recruitment_was_withdrawn_may_be_recruited_anew() {
        ask(new WithdrawRecruitment(PATHWAY, CorrectionReason.ENTRY_MISTAKE));
        PathwayId anew = new PathwayId("pathway-anew");
        ask(new RecruitParent(anew, MOTHER, CARRIER, PROGRAMME, MEETING));
        assertThat(axon.eventStore().readEvents(anew.value()).hasNext()).isTrue();
    }

    @Test
    void the_solo_stage_is_refused_until_the_programmes_four_are_done() {
        assertThatThrownBy(() -> ask(new OpenSoloStage(PATHWAY, completed(4))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(PathwayRefusal.CO_ANIMATIONS_MISSING);
                    assertThat(refusal.details()).containsEntry("missing", 3).containsEntry("asked", 4);
                });
        List.of(5, 6, 7).forEach(number -> {
            completeSession(number);
            ask(new RecordCoAnimation(PATHWAY, session(number)));
        });
        ask(new OpenSoloStage(PATHWAY, completed(7)));
        assertThat(pathway()).hasSize(7);
    }

    @Test
    void a_second_pathway_of_the_same_parent_is_refused_and_leaves_no_event() {
        PathwayId second = new PathwayId("pathway-second");
        assertThatThrownBy(() -> ask(new RecruitParent(second, MOTHER, CARRIER, PROGRAMME, MEETING)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(PathwayRefusal.ALREADY_RECRUITED));
        assertThat(axon.eventStore().readEvents(second.value()).hasNext()).isFalse();
    }

    private void completeSession(int number) {
        tell(new SessionScheduled(
                session(number),
                CARRIER,
                PROGRAMME,
                null,
                new Label("Session " + number),
                9,
                EventSamples.full(SessionScheduled.class).workshops(),
                MEETING));
        IntStream.range(0, 3)
                .mapToObj(i -> new WorkshopHeld(
                        session(number),
                        new WorkshopId("workshop-" + number + "-" + i),
                        WHERE,
                        List.of(THE_MOTHER, THE_EMPLOYEE),
                        LocalDate.of(2023, number, 1 + i)))
                .forEach(this::tell);
        tell(completion(number));
    }

    private static SessionCompleted completion(int number) {
        return new SessionCompleted(session(number), CARRIER, PROGRAMME, null, List.of(NORTH), 6, 3, completed(number));
    }

    private static SessionCompletionCorrected openAgain() {
        return new SessionCompletionCorrected(
                session(4), CARRIER, PROGRAMME, CORRECTED, CorrectionReason.ENTRY_MISTAKE, completed(4));
    }

    private void tell(DomainEvent event) {
        axon.eventBus().publish(GenericEventMessage.asEventMessage(event));
    }

    private void ask(PathwayCommand command) {
        axon.commandGateway().sendAndWait(command);
    }

    private List<DomainEventMessage<?>> pathway() {
        return axon.eventStore()
                .readEvents(PATHWAY.value())
                .asStream()
                .<DomainEventMessage<?>>map(e -> e)
                .toList();
    }

    private static Configurer configured(JdbcClient jdbc) {
        var sessions = new AnimatedSessionsLookup(jdbc);
        var asked = new AskedStepsLookup(jdbc);
        var parents = new ParentsLookup(jdbc);
        var steps = new CountedStepsLookup(jdbc);
        Configurer configurer = DefaultConfigurer.defaultConfiguration()
                .configureEventStore(_ -> EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build())
                .configureAggregate(PathwayAggregate.class)
                .registerComponent(AnimatedSessions.class, _ -> sessions)
                .registerComponent(AskedSteps.class, _ -> asked)
                .registerComponent(Parents.class, _ -> parents);
        configurer.eventProcessing(processing -> processing
                .usingSubscribingEventProcessors()
                .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance())
                .registerEventHandler(_ -> sessions)
                .registerEventHandler(_ -> asked)
                .registerEventHandler(_ -> parents)
                .registerEventHandler(_ -> steps)
                .registerEventHandler(
                        c -> new WhenSessionChangesThenRecountSteps(steps, sessions, parents, c.commandGateway())));
        return configurer;
    }
}
