package fr.jalon.command.people;

import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.people.PersonEvent.NoticeGiven;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A person was told, on a date, what is kept about them and why. They may be told again on another day. */
record GiveNotice(@TargetAggregateIdentifier PersonId person, OrganisationId organisation, LocalDate on)
        implements PersonCommand {

    @Override
    public List<PersonEvent> decide(Person state) {
        return state.present().noticed().contains(on) ? List.of() : List.of(new NoticeGiven(person, organisation, on));
    }
}
