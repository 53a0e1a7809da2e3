package fr.jalon.command.session;

import fr.jalon.events.session.EnrolmentEvent;
import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.EnrolmentEvent.ParentPromoted;
import fr.jalon.events.session.EnrolmentEvent.ParentWaitlisted;
import fr.jalon.events.session.EnrolmentEvent.ParticipationStopped;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PersonId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who has a place, who waits for one in order of arrival, who stopped. */
record Enrolments(Map<PersonId, Enrolment> all) {

    static final Enrolments NONE = new Enrolments(Map.of());

    /** Where a parent stands in the session. */
    enum Standing {
        ENROLLED,
        WAITING,
        STOPPED
    }

    record Enrolment(Participant participant, Standing standing) {}

    Enrolments after(EnrolmentEvent event) {
        return switch (event) {
            case ParentEnrolled e -> enrolled(e.participant());
            case ParentPromoted e -> enrolled(e.participant());
            case ParentWaitlisted e -> waiting(e.participant());
            case ParticipationStopped e -> stopped(e.participant());
        };
    }

    Enrolments enrolled(Participant participant) {
        return put(participant, Standing.ENROLLED);
    }

    Enrolments waiting(Participant participant) {
        return put(participant, Standing.WAITING);
    }

    Enrolments stopped(Participant participant) {
        return put(participant, Standing.STOPPED);
    }

    private Enrolments put(Participant participant, Standing standing) {
        var changed = new LinkedHashMap<>(all);
        // taken out first, so that whoever comes back goes to the end of the line
        changed.remove(participant.person());
        changed.put(participant.person(), new Enrolment(participant, standing));
        return new Enrolments(Collections.unmodifiableMap(changed));
    }

    /** Where this parent stands; null when the session does not know them. */
    @Nullable
    Standing of(PersonId person) {
        var enrolment = all.get(person);
        return enrolment == null ? null : enrolment.standing();
    }

    Optional<Participant> participant(PersonId person) {
        return Optional.ofNullable(all.get(person)).map(Enrolment::participant);
    }

    Optional<Participant> firstInLine() {
        return all.values().stream()
                .filter(each -> each.standing() == Standing.WAITING)
                .map(Enrolment::participant)
                .findFirst();
    }

    int taken() {
        return count(Standing.ENROLLED);
    }

    int inLine() {
        return count(Standing.WAITING);
    }

    private int count(Standing standing) {
        return (int) all.values().stream()
                .filter(each -> each.standing() == standing)
                .count();
    }
}
