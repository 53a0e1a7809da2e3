package fr.jalon.command.audit;

import fr.jalon.events.audit.DrawnPresence;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads presences from the history and not from a lookup: a lookup knows what stands now, a sample is drawn from what was known at a
 * position, and must give the same whenever it is drawn again. It is read before the transaction, like everything else an edge
 * hands to a decision.
 */
@Component
class PresencesOfHistory implements KnownPresences {

    private static final String KNOWN = """
        with said as (
            select position, event_id, payload::json as said from events.history
             where type in ('session.attendance-recorded', 'session.attendance-corrected') and position <= :position),
        last as (
            select distinct on (said ->> 'workshop', said -> 'participant' ->> 'person') *
              from said where said -> 'where' ->> 'programme' = :programme
             order by said ->> 'workshop', said -> 'participant' ->> 'person', position desc)
        select position, event_id, said ->> 'session' as session, said ->> 'workshop' as workshop,
               said -> 'participant' ->> 'person' as person, (said ->> 'occurredOn')::date as day
          from last
         where coalesce(said ->> 'to', said ->> 'status') = 'PRESENT'
           and (said ->> 'occurredOn')::date between :from and :to
         order by position\
        """;

    private final JdbcClient jdbc;

    PresencesOfHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DrawnPresence> of(ProgrammeId programme, Period period, long position) {
        return jdbc.sql(KNOWN)
                .param("position", position)
                .param("programme", programme.value())
                .param("from", period.from())
                .param("to", period.to())
                .query((row, _) -> new DrawnPresence(
                        new EventId(row.getString("event_id")),
                        row.getLong("position"),
                        new SessionId(row.getString("session")),
                        new WorkshopId(row.getString("workshop")),
                        new PersonId(row.getString("person")),
                        row.getObject("day", LocalDate.class)))
                .list();
    }
}
