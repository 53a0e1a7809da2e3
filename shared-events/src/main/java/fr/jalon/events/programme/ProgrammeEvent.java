package fr.jalon.events.programme;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventType;
import fr.jalon.events.Personal;
import fr.jalon.events.value.DecidedBy;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Milestone;
import fr.jalon.events.value.NoteId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.StrandId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stream of one programme. */
public sealed interface ProgrammeEvent extends DomainEvent {

    ProgrammeId programme();

    OrganisationId organisation();

    /**
     * A programme begins.
     *
     * @param organisation the carrier (porteur)
     * @param scheme the dispositif it belongs to, such as a Dotation d'Action Territoriale
     * @param zone where its dates are read
     * @param funders the organisations that pay for it
     */
    @EventType("programme.launched")
    record ProgrammeLaunched(
            ProgrammeId programme,
            OrganisationId organisation,
            Label name,
            @Nullable Label scheme,
            Period period,
            ZoneId zone,
            List<Territory> territories,
            List<Strand> strands,
            List<OrganisationId> funders,
            ReferentSteps referentSteps,
            LocalDate occurredOn)
            implements ProgrammeEvent {
        public ProgrammeLaunched {
            territories = List.copyOf(territories);
            strands = List.copyOf(strands);
            funders = List.copyOf(funders);
        }
    }

    /** An indicator was defined, or defined anew: a figure says by which version it was counted. */
    @EventType("programme.indicator-defined")
    record IndicatorDefined(
            ProgrammeId programme,
            OrganisationId organisation,
            IndicatorId indicator,
            int version,
            IndicatorDefinition definition,
            LocalDate occurredOn)
            implements ProgrammeEvent {}

    /**
     * A number was promised.
     *
     * @param milestones the dated plan towards it (échéancier), if there is one
     * @param occurredOn the date it takes effect
     */
    @EventType("programme.target-set")
    record TargetSet(
            ProgrammeId programme,
            OrganisationId organisation,
            IndicatorId indicator,
            int value,
            List<Milestone> milestones,
            LocalDate occurredOn)
            implements ProgrammeEvent {
        public TargetSet {
            milestones = List.copyOf(milestones);
        }
    }

    /**
     * The number promised changed, by somebody's decision.
     *
     * @param amendment the reference of the amendment (avenant) or decision
     * @param occurredOn the date it takes effect
     */
    @EventType("programme.target-revised")
    record TargetRevised(
            ProgrammeId programme,
            OrganisationId organisation,
            IndicatorId indicator,
            int from,
            int to,
            List<Milestone> milestones,
            DecidedBy decidedBy,
            Label amendment,
            LocalDate occurredOn)
            implements ProgrammeEvent {
        public TargetRevised {
            milestones = List.copyOf(milestones);
        }
    }

    /** The number is promised no more, from this date on. */
    @EventType("programme.target-withdrawn")
    record TargetWithdrawn(
            ProgrammeId programme,
            OrganisationId organisation,
            IndicatorId indicator,
            int value,
            DecidedBy decidedBy,
            Label amendment,
            LocalDate occurredOn)
            implements ProgrammeEvent {}

    /**
     * The association shares its figures with its funders: as they stood on a date, as known at a position.
     *
     * @param on the date the figures are « arrêtés au »
     * @param position the position of the history they are read at
     */
    @EventType("programme.figures-released")
    record FiguresReleased(
            ProgrammeId programme, OrganisationId organisation, LocalDate on, long position, LocalDate occurredOn)
            implements ProgrammeEvent {}

    /**
     * The association explains one figure, as it was shared in one release; a later text takes the place of an earlier one.
     *
     * @param on the date the figures of that release are « arrêtés au », and {@code position} the position they are read at
     * @param note the text's own id, under whose key it is sealed
     */
    @EventType("programme.figure-explained")
    record FigureExplained(
            ProgrammeId programme,
            OrganisationId organisation,
            IndicatorId indicator,
            LocalDate on,
            long position,
            NoteId note,
            Personal text,
            LocalDate occurredOn)
            implements ProgrammeEvent {}

    /**
     * From this date on the programme's papers name people by their first name alone, or by their full name again.
     *
     * @param strict whether the scope is strict (périmètre strict), as in child protection
     */
    @EventType("programme.strict-scope-set")
    record StrictScopeSet(ProgrammeId programme, OrganisationId organisation, boolean strict, LocalDate occurredOn)
            implements ProgrammeEvent {}

    /**
     * How long a family's file is kept after the last contact: a choice the association must be able to justify, so a recorded one.
     *
     * @param strand the strand it holds for; none for the whole programme
     */
    @EventType("programme.retention-set")
    record RetentionSet(
            ProgrammeId programme,
            OrganisationId organisation,
            @Nullable StrandId strand,
            int months,
            LocalDate occurredOn)
            implements ProgrammeEvent {}
}
