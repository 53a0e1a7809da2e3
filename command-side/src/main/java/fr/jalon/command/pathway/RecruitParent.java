package fr.jalon.command.pathway;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A parent who takes part agreed to become a referent. */
record RecruitParent(
        @TargetAggregateIdentifier PathwayId pathway,
        PersonId person,
        OrganisationId organisation,
        ProgrammeId programme,
        LocalDate on)
        implements PathwayCommand {

    /**
     * @param steps what the programme asks
     * @param other the pathway this parent already has in this programme, if any
     * @param tookPart whether the parent was present at a workshop of this programme on that day or before
     */
    List<PathwayEvent> decide(Pathway state, ReferentSteps steps, @Nullable PathwayId other, boolean tookPart) {
        return switch (state) {
            case Pathway.Unknown _
            when other != null -> throw new Refusal(PathwayRefusal.ALREADY_RECRUITED, Map.of("pathway", other.value()));
            case Pathway.Unknown _ when !tookPart -> throw new Refusal(PathwayRefusal.NOT_TAKING_PART);
            case Pathway.Withdrawn _ -> throw new Refusal(PathwayRefusal.WITHDRAWN);
            case Pathway.Unknown _ -> List.of(new ParentRecruited(pathway, person, organisation, programme, steps, on));
            case Begun begun
            when begun.person().equals(person) && begun.programme().equals(programme) -> List.of();
            case Begun _ -> throw new Refusal(PathwayRefusal.ALREADY_RECRUITED, Map.of("pathway", pathway.value()));
        };
    }
}
