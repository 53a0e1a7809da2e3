package fr.jalon.query.people.rights;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.programme.ProgrammeEvent.RetentionSet;
import fr.jalon.events.session.AttendanceEvent;
import fr.jalon.events.session.EnrolmentEvent;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.value.AttendanceStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what people asked, what was shown of them, and when a family was last in contact. */
@Component
final class RightsProjection implements Projection {
    private final JdbcClient jdbc;
    private final RightsRows rows;

    RightsProjection(JdbcClient jdbc, RightsRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "rights";
    }

    @Override
    public List<String> tables() {
        return List.of(
                "rights_person",
                "rights_notice",
                "rights_request",
                "rights_copy",
                "rights_contact",
                "rights_retention",
                "rights_session");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(
                FamilyEvent.class,
                PersonEvent.class,
                RetentionSet.class,
                SessionScheduled.class,
                EnrolmentEvent.class,
                AttendanceEvent.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            String by = recorded.metadata().get(EventMetadata.ACTOR);
            switch (recorded.event()) {
                case FamilyEvent event -> family(event);
                case PersonEvent event -> person(recorded.position(), event, by);
                case RetentionSet event -> rows.retention(event);
                case SessionScheduled event -> rows.session(event);
                case EnrolmentEvent event -> enrolment(event);
                case AttendanceEvent event -> attendance(event);
                default -> {}
            }
        }
    }

    private void family(FamilyEvent event) {
        switch (event) {
            case FamilyEvent.FamilyRegistered e -> {
                e.adults().forEach(adult -> rows.person(adult.person(), e.organisation(), "ADULT", e.family()));
                e.children().forEach(child -> rows.person(child.person(), e.organisation(), "CHILD", e.family()));
                rows.contact(e.family(), e.organisation(), e.occurredOn());
            }
            case FamilyEvent.AdultJoined e -> {
                rows.person(e.adult().person(), e.organisation(), "ADULT", e.family());
                rows.contact(e.family(), e.organisation(), e.occurredOn());
            }
            case FamilyEvent.ChildDeclared e -> {
                rows.person(e.child().person(), e.organisation(), "CHILD", e.family());
                rows.contact(e.family(), e.organisation(), e.occurredOn());
            }
            case FamilyEvent.FamilyMoved e -> rows.contact(e.family(), e.organisation(), e.occurredOn());
            case FamilyEvent.AdultLeft _,
                    FamilyEvent.AdultCorrected _,
                    FamilyEvent.ChildCorrected _,
                    FamilyEvent.HomeAreaCorrected _,
                    FamilyEvent.AdultFileChecked _,
                    FamilyEvent.FileMarkedSensitive _,
                    FamilyEvent.SensitiveMarkRemoved _ -> {}
        }
    }

    private void person(long position, PersonEvent event, @Nullable String by) {
        switch (event) {
            case PersonEvent.ProfessionalRegistered e ->
                rows.person(e.person(), e.organisation(), "PROFESSIONAL", null);
            case PersonEvent.ProfessionalStatusChanged _ -> {}
            case PersonEvent.NoticeGiven e -> {
                rows.notice(position, e, by);
                rows.contactOf(e.person(), e.organisation(), e.occurredOn());
            }
            case PersonEvent.PersonErased e -> rows.erased(e, by);
            case PersonEvent.RightsRequestReceived e -> {
                rows.received(e, by);
                rows.contactOf(e.person(), e.organisation(), e.occurredOn());
            }
            case PersonEvent.RightsRequestClosed e -> rows.closed(e, by);
            case PersonEvent.CopyMade e -> rows.copy(position, e, by);
        }
    }

    private void enrolment(EnrolmentEvent event) {
        switch (event) {
            case EnrolmentEvent.ParentEnrolled e ->
                rows.contact(e.participant().family(), e.organisation(), e.programme(), e.session(), e.occurredOn());
            case EnrolmentEvent.ParentWaitlisted e ->
                rows.contact(e.participant().family(), e.organisation(), e.programme(), e.session(), e.occurredOn());
            case EnrolmentEvent.ParentPromoted _, EnrolmentEvent.ParticipationStopped _ -> {}
        }
    }

    private void attendance(AttendanceEvent event) {
        switch (event) {
            case AttendanceEvent.AttendanceRecorded e
            when inTouch(e.status()) -> rows.contact(e.participant().family(), e.where(), e.occurredOn());
            case AttendanceEvent.AttendanceCorrected e
            when inTouch(e.to()) -> rows.contact(e.participant().family(), e.where(), e.occurredOn());
            case AttendanceEvent.NewcomerReceived e ->
                rows.contact(e.participant().family(), e.where(), e.occurredOn());
            case AttendanceEvent.AttendanceRecorded _,
                    AttendanceEvent.AttendanceCorrected _,
                    AttendanceEvent.PeopleCountedWithoutName _,
                    AttendanceEvent.ChildrenCounted _ -> {}
        }
    }

    private static boolean inTouch(AttendanceStatus status) {
        return status == AttendanceStatus.PRESENT || status == AttendanceStatus.SENT_WORD;
    }
}
