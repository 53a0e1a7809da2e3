package fr.jalon.command.programme;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.programme.ProgrammeEvent.IndicatorDefined;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.programme.ProgrammeEvent.TargetRevised;
import fr.jalon.events.programme.ProgrammeEvent.TargetSet;
import fr.jalon.events.programme.ProgrammeEvent.TargetWithdrawn;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.programme.Strand;
import fr.jalon.events.programme.Territory;
import fr.jalon.events.value.DecidedBy;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Milestone;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The DAT of the tests: three years, two territories, one funder, families reached as its indicator. */
final class ProgrammeFixtures {

    static final ProgrammeId ID = new ProgrammeId("programme-dat");
    static final OrganisationId CARRIER = new OrganisationId("organisation-concilia");
    static final OrganisationId FUNDER = new OrganisationId("organisation-break-poverty");
    static final IndicatorId FAMILIES = new IndicatorId("families-reached");
    static final Instant NOW = Instant.parse("2025-03-17T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2025, 3, 17);
    static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    static final List<Territory> TERRITORIES = List.of(
            new Territory(new TerritoryId("territory-north"), new Label("Nord")),
            new Territory(new TerritoryId("territory-south"), new Label("Sud")));
    static final List<Strand> STRANDS = List.of(new Strand(new StrandId("strand-yapp"), new Label("Y'APP")));

    static final ProgrammeLaunched LAUNCHED = new ProgrammeLaunched(
            ID,
            CARRIER,
            new Label("Y'APP 2023-2025"),
            new Label("DAT"),
            new Period(FIRST_DAY, LAST_DAY),
            ZoneId.of("Europe/Paris"),
            TERRITORIES,
            STRANDS,
            List.of(FUNDER),
            new ReferentSteps(4, 4),
            FIRST_DAY);

    static final IndicatorDefined DEFINED = new IndicatorDefined(
            ID,
            CARRIER,
            FAMILIES,
            1,
            BuiltInIndicators.FAMILIES_REACHED.definition(new BuiltInIndicators.Parameters(null, null, null)),
            FIRST_DAY);

    static final List<Milestone> MILESTONES =
            List.of(new Milestone(LocalDate.of(2023, 12, 31), 36), new Milestone(LAST_DAY, 108));

    static final TargetSet TARGET = new TargetSet(ID, CARRIER, FAMILIES, 108, MILESTONES, FIRST_DAY);

    static final Label AMENDMENT = new Label("Avenant n° 1");
    static final LocalDate EFFECTIVE = LocalDate.of(2024, 9, 1);

    static final TargetRevised REVISED = new TargetRevised(
            ID, CARRIER, FAMILIES, 108, 90, MILESTONES, DecidedBy.STEERING_COMMITTEE, AMENDMENT, EFFECTIVE);

    static final TargetWithdrawn WITHDRAWN =
            new TargetWithdrawn(ID, CARRIER, FAMILIES, 108, DecidedBy.FUNDER, AMENDMENT, EFFECTIVE);

    private ProgrammeFixtures() {}

    static Spec<ProgrammeAggregate> spec() {
        return spec(new Launched(null));
    }

    /** Where these programmes were launched already. */
    static Spec<ProgrammeAggregate> spec(LaunchedProgrammes launched) {
        return Spec.of(ProgrammeAggregate.class, new Organisations(), launched);
    }

    /** One programme that was launched already, by its name; or none. */
    static final class Launched extends LaunchedProgrammes {

        private final @Nullable Label named;

        Launched(@Nullable Label named) {
            super(JdbcClient.create(new SimpleDriverDataSource()));
            this.named = named;
        }

        @Override
        boolean alike(OrganisationId organisation, Label name, LocalDate firstDay) {
            return name.equals(named);
        }
    }

    /** The two organisations of the fixtures, and an association that pays for nothing. */
    private static final class Organisations extends KnownOrganisations {

        Organisations() {
            super(JdbcClient.create(new SimpleDriverDataSource()));
        }

        @Override
        Map<OrganisationId, OrganisationKind> among(Collection<OrganisationId> organisations) {
            Map<OrganisationId, OrganisationKind> known = new HashMap<>(Map.of(
                    CARRIER,
                    OrganisationKind.ASSOCIATION,
                    FUNDER,
                    OrganisationKind.FUNDER,
                    new OrganisationId("organisation-town"),
                    OrganisationKind.PUBLIC_BODY,
                    new OrganisationId("organisation-other"),
                    OrganisationKind.ASSOCIATION));
            known.keySet().retainAll(organisations);
            return known;
        }
    }
}
