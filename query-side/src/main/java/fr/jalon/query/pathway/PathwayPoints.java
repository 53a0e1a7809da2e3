package fr.jalon.query.pathway;

import fr.jalon.events.Actor;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pathways with a point to check: a step was taken back and no other session has made up for it, or a stage stands on fewer sessions
 * than it asks.
 */
@Component
public final class PathwayPoints {
    private static final String TO_CHECK = """
        with counted as (
            select p.pathway, p.person, p.recruited_on, p.co_animations, p.solo_animations, p.solo_opened_on,
                p.recognised_on,
                count(*) filter (where s.kind = 'CO_ANIMATION' and s.not_counted is null and not s.taken_back) as together,
                count(*) filter (where s.kind = 'SOLO_ANIMATION' and s.not_counted is null and not s.taken_back) as alone,
                count(*) filter (where s.kind = 'CO_ANIMATION' and s.taken_back) as fallen_together,
                count(*) filter (where s.kind = 'SOLO_ANIMATION' and s.taken_back) as fallen_alone
            from views.pathway p left join views.pathway_step s using (pathway)
            where p.organisation = :organisation and p.programme = any(string_to_array(:programmes, ','))
            group by p.pathway)
        select distinct person from counted
        where together < co_animations and (fallen_together > 0 or solo_opened_on is not null)
            or alone < solo_animations and (fallen_alone > 0 or recognised_on is not null)
        order by person\
        """;

    private final JdbcClient jdbc;

    PathwayPoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The parents concerned, within the programmes granted to whoever asks. */
    public List<PersonId> toCheck(Actor actor) {
        if (actor.organisation() == null) {
            return List.of();
        }
        return jdbc.sql(TO_CHECK)
                .param("organisation", actor.organisation().value())
                .param(
                        "programmes",
                        String.join(
                                ",",
                                actor.programmes().stream()
                                        .map(ProgrammeId::value)
                                        .toList()))
                .query((row, _) -> new PersonId(row.getString("person")))
                .list();
    }
}
