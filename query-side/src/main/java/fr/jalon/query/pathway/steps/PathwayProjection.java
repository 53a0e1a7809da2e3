package fr.jalon.query.pathway.steps;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.SessionId;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps each pathway and its steps as they stand. */
@Component
final class PathwayProjection implements Projection {
    private final JdbcClient jdbc;

    PathwayProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "pathway";
    }

    @Override
    public List<String> tables() {
        return List.of("pathway", "pathway_step");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(PathwayEvent.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            if (recorded.event() instanceof PathwayEvent event) {
                apply(event, recorded.position());
            }
        }
    }

    private void apply(PathwayEvent event, long position) {
        switch (event) {
            case PathwayEvent.ParentRecruited e -> recruit(e);
            case PathwayEvent.RecruitmentCorrected e -> stage("recruited_on", e.occurredOn(), e);
            case PathwayEvent.RecruitmentWithdrawn e ->
                jdbc.sql("delete from views.pathway where pathway = :pathway")
                        .param("pathway", e.pathway().value())
                        .update();
            case PathwayEvent.ReferentTrained e -> stage("trained_on", e.occurredOn(), e);
            case PathwayEvent.TrainingCorrected e -> stage("trained_on", e.occurredOn(), e);
            case PathwayEvent.TrainingWithdrawn e -> stage("trained_on", null, e);
            case PathwayEvent.SoloStageOpened e -> stage("solo_opened_on", e.occurredOn(), e);
            case PathwayEvent.ReferentRecognised e -> stage("recognised_on", e.occurredOn(), e);
            case PathwayEvent.CoAnimationRecorded e -> step(e, e.session(), "CO_ANIMATION", e.notCounted(), position);
            case PathwayEvent.SoloAnimationRecorded e ->
                step(e, e.session(), "SOLO_ANIMATION", e.notCounted(), position);
            case PathwayEvent.StepTakenBack e ->
                jdbc.sql("update views.pathway_step set taken_back = true where pathway = :pathway and session"
                                + " = :session")
                        .param("pathway", e.pathway().value())
                        .param("session", e.session().value())
                        .update();
        }
    }

    private void recruit(PathwayEvent.ParentRecruited event) {
        jdbc.sql("""
            insert into views.pathway
                (pathway, person, organisation, programme, co_animations, solo_animations, recruited_on)
            values (:pathway, :person, :organisation, :programme, :co, :solo, :on) on conflict do nothing\
            """)
                .param("pathway", event.pathway().value())
                .param("person", event.person().value())
                .param("organisation", event.organisation().value())
                .param("programme", event.programme().value())
                .param("co", event.steps().coAnimations())
                .param("solo", event.steps().soloAnimations())
                .param("on", event.occurredOn())
                .update();
    }

    private void stage(String column, @Nullable LocalDate on, PathwayEvent event) {
        jdbc.sql("update views.pathway set " + column + " = :on where pathway = :pathway")
                .param("on", on, Types.DATE)
                .param("pathway", event.pathway().value())
                .update();
    }

    private void step(
            PathwayEvent event, SessionId session, String kind, @Nullable NotCounted notCounted, long position) {
        jdbc.sql("""
            insert into views.pathway_step values (:pathway, :session, :kind, :on, :not_counted, false, :position)
            on conflict (pathway, session, kind) do update set on_day = excluded.on_day,
                not_counted = excluded.not_counted, taken_back = false, position = excluded.position\
            """)
                .param("pathway", event.pathway().value())
                .param("session", session.value())
                .param("kind", kind)
                .param("on", event.occurredOn())
                .param("not_counted", notCounted == null ? null : notCounted.name())
                .param("position", position)
                .update();
    }
}
