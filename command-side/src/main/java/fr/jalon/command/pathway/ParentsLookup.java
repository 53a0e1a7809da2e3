package fr.jalon.command.pathway;

import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.pathway.PathwayEvent.RecruitmentWithdrawn;
import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Where;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who was present where, and who has a pathway. Recruiting the same parent twice at once meets in the primary key. */
@Component
@ProcessingGroup("lookup.pathway-parents")
class ParentsLookup implements Parents {

    private final JdbcClient jdbc;

    ParentsLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PathwayId> pathwayOf(PersonId person, ProgrammeId programme) {
        return jdbc.sql("select pathway from command.pathway_of_parent where programme = ? and person = ?")
                .param(programme.value())
                .param(person.value())
                .query((row, _) -> new PathwayId(row.getString("pathway")))
                .optional();
    }

    @Override
    public boolean tookPart(PersonId person, ProgrammeId programme, LocalDate on) {
        return jdbc.sql("""
            select exists (
                select from command.pathway_presence where person = ? and programme = ? and occurred_on <= ?)
            """)
                .param(person.value())
                .param(programme.value())
                .param(on)
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(ParentRecruited event) {
        jdbc.sql("insert into command.pathway_of_parent (programme, person, pathway) values (?, ?, ?)")
                .param(event.programme().value())
                .param(event.person().value())
                .param(event.pathway().value())
                .update();
    }

    @EventHandler
    void on(RecruitmentWithdrawn event) {
        jdbc.sql("delete from command.pathway_of_parent where pathway = ?")
                .param(event.pathway().value())
                .update();
    }

    @EventHandler
    void on(AttendanceRecorded event) {
        stands(event.workshop(), event.where(), event.participant(), event.status(), event.occurredOn());
    }

    @EventHandler
    void on(AttendanceCorrected event) {
        stands(event.workshop(), event.where(), event.participant(), event.to(), event.occurredOn());
    }

    private void stands(
            WorkshopId workshop, Where where, Participant participant, AttendanceStatus status, LocalDate on) {
        if (status == AttendanceStatus.PRESENT) {
            jdbc.sql("""
                insert into command.pathway_presence (workshop, person, programme, occurred_on) values (?, ?, ?, ?)
                on conflict (workshop, person) do update set occurred_on = excluded.occurred_on
                """)
                    .param(workshop.value())
                    .param(participant.person().value())
                    .param(where.programme().value())
                    .param(on)
                    .update();
        } else {
            jdbc.sql("delete from command.pathway_presence where workshop = ? and person = ?")
                    .param(workshop.value())
                    .param(participant.person().value())
                    .update();
        }
    }
}
