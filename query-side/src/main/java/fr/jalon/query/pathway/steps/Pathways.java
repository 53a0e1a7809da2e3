package fr.jalon.query.pathway.steps;

import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.query.session.SessionsOfPeople;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the pathways of one person. */
@Component
final class Pathways {
    private static final String TOGETHER = "CO_ANIMATION";
    private static final String ALONE = "SOLO_ANIMATION";

    private final JdbcClient jdbc;
    private final SessionsOfPeople sessions;

    Pathways(JdbcClient jdbc, SessionsOfPeople sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    /** A pathway in one programme: what was asked, and what stands. */
    record Pathway(
            String id,
            PersonId person,
            OrganisationId organisation,
            String programme,
            int coAnimations,
            int soloAnimations,
            LocalDate recruitedOn,
            @Nullable LocalDate trainedOn,
            @Nullable LocalDate soloOpenedOn,
            @Nullable LocalDate recognisedOn,
            List<Step> steps) {

        public long coAnimated() {
            return counted(TOGETHER);
        }

        public long soloAnimated() {
            return counted(ALONE);
        }

        /** A step was taken back and nothing has made up for it, or a stage stands although the steps under it no longer all count. */
        public boolean toCheck() {
            return missingTogether() > 0 && (soloOpenedOn != null || fell(TOGETHER))
                    || missingAlone() > 0 && (recognisedOn != null || fell(ALONE));
        }

        public long missingTogether() {
            return Math.max(0, coAnimations - coAnimated());
        }

        public long missingAlone() {
            return Math.max(0, soloAnimations - soloAnimated());
        }

        /** The sessions of one kind, in the order of their days. */
        public List<Step> together() {
            return ofKind(TOGETHER);
        }

        public List<Step> alone() {
            return ofKind(ALONE);
        }

        private List<Step> ofKind(String kind) {
            return steps.stream()
                    .filter(step -> step.kind().equals(kind))
                    .sorted(Comparator.comparing(Step::on))
                    .toList();
        }

        private boolean fell(String kind) {
            return ofKind(kind).stream().anyMatch(Step::takenBack);
        }

        private long counted(String kind) {
            return steps.stream()
                    .filter(step -> step.kind().equals(kind) && step.counts())
                    .count();
        }
    }

    /** A session animated. */
    record Step(
            String session,
            String name,
            String kind,
            LocalDate on,
            @Nullable NotCounted notCounted,
            boolean takenBack) {
        public boolean counts() {
            return notCounted == null && !takenBack;
        }
    }

    List<Pathway> of(PersonId person) {
        return asked(
                "select * from views.pathway where person = :asked order by recruited_on, pathway", person.value());
    }

    Optional<Pathway> one(String pathway) {
        return asked("select * from views.pathway where pathway = :asked", pathway).stream()
                .findFirst();
    }

    private List<Pathway> asked(String sql, String asked) {
        Map<String, String> names = sessions.names();
        return jdbc.sql(sql)
                .param("asked", asked)
                .query((row, _) -> new Pathway(
                        row.getString("pathway"),
                        new PersonId(row.getString("person")),
                        new OrganisationId(row.getString("organisation")),
                        row.getString("programme"),
                        row.getInt("co_animations"),
                        row.getInt("solo_animations"),
                        row.getObject("recruited_on", LocalDate.class),
                        row.getObject("trained_on", LocalDate.class),
                        row.getObject("solo_opened_on", LocalDate.class),
                        row.getObject("recognised_on", LocalDate.class),
                        steps(row.getString("pathway"), names)))
                .list();
    }

    private List<Step> steps(String pathway, Map<String, String> names) {
        return jdbc.sql("select * from views.pathway_step where pathway = :pathway order by position, kind")
                .param("pathway", pathway)
                .query((row, _) -> {
                    String reason = row.getString("not_counted");
                    String session = row.getString("session");
                    return new Step(
                            session,
                            names.getOrDefault(session, "Session"),
                            row.getString("kind"),
                            row.getObject("on_day", LocalDate.class),
                            reason == null ? null : NotCounted.valueOf(reason),
                            row.getBoolean("taken_back"));
                })
                .list();
    }
}
