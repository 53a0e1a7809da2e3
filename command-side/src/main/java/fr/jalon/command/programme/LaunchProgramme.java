package fr.jalon.command.programme;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.programme.ProgrammeEvent;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.programme.Strand;
import fr.jalon.events.programme.Territory;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Begin a programme: who carries it, over what period, where, in what strands, and who pays for it.
 *
 * @param again whether whoever asks said that it is a second one, where one of its name begins on the same day
 */
record LaunchProgramme(
        @TargetAggregateIdentifier ProgrammeId programme,
        OrganisationId organisation,
        Label name,
        @Nullable Label scheme,
        Period period,
        ZoneId zone,
        List<Territory> territories,
        List<Strand> strands,
        List<OrganisationId> funders,
        ReferentSteps steps,
        boolean again,
        LocalDate on) {

    List<ProgrammeEvent> decide(
            Programme state, Map<OrganisationId, OrganisationKind> known, LaunchedProgrammes others) {
        return switch (state) {
            case Programme.Running _ -> throw new Refusal(ProgrammeRefusal.ALREADY_LAUNCHED);
            case Programme.Unknown _ -> {
                if (period.to().isBefore(period.from())) {
                    throw new Refusal(
                            ProgrammeRefusal.PERIOD_REVERSED, Map.of("from", period.from(), "to", period.to()));
                }
                if (territories.isEmpty()) {
                    throw new Refusal(ProgrammeRefusal.NO_TERRITORY);
                }
                refuseNameTwice(territories.stream().map(Territory::name).toList());
                refuseNameTwice(strands.stream().map(Strand::name).toList());
                refuseUnsuitable(known);
                askWhetherAgain(others);
                yield List.of(new ProgrammeLaunched(
                        programme, organisation, name, scheme, period, zone, territories, strands, funders, steps, on));
            }
        };
    }

    /** A form sent again after going back looks like one that was sent: whoever means a second programme says so. */
    private void askWhetherAgain(LaunchedProgrammes others) {
        if (!again && others.alike(organisation, name, period.from())) {
            throw new Refusal(ProgrammeRefusal.LAUNCHED_ALREADY, Map.of("from", period.from(), "confirm", "again"));
        }
    }

    private static void refuseNameTwice(List<Label> names) {
        Set<String> seen = new HashSet<>();
        for (Label name : names) {
            if (!seen.add(name.value().toLowerCase(Locale.FRENCH))) {
                throw new Refusal(ProgrammeRefusal.NAME_TWICE, Map.of("name", name.value()));
            }
        }
    }

    private void refuseUnsuitable(Map<OrganisationId, OrganisationKind> known) {
        OrganisationKind carrier = known.get(organisation);
        if (carrier == null || carrier == OrganisationKind.FUNDER) {
            throw new Refusal(ProgrammeRefusal.CARRIER_UNSUITABLE);
        }
        for (OrganisationId funder : funders) {
            OrganisationKind kind = known.get(funder);
            if (kind == null || kind == OrganisationKind.ASSOCIATION) {
                throw new Refusal(ProgrammeRefusal.FUNDER_UNSUITABLE, Map.of("organisation", funder.value()));
            }
        }
    }
}
