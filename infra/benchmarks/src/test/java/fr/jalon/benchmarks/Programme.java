package fr.jalon.benchmarks;

import fr.jalon.benchmarks.Story.Family;
import fr.jalon.benchmarks.Story.Stream;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.Measure;
import fr.jalon.events.programme.ProgrammeEvent.IndicatorDefined;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.programme.ProgrammeEvent.TargetSet;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.programme.Strand;
import fr.jalon.events.programme.Territory;
import fr.jalon.events.value.CountedUnit;
import fr.jalon.events.value.Identity;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Reach;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import fr.jalon.events.value.TerritoryId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A programme of three years with its families: the figures a Y'APP programme promises, three territories, and who animates. */
final class Programme {

    static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 2);
    static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private static final Measure.Distinct REACHED = new Measure.Distinct("attendance", Identity.FAMILY, 1, null, null);
    private static final Map<String, IndicatorDefinition> INDICATORS = new LinkedHashMap<>();

    static {
        define(
                "sessions-completed",
                CountedUnit.SESSIONS,
                Reach.DIRECT,
                new Measure.Distinct("session-completed", Identity.SESSION, 1, null, new BigDecimal("0.5")));
        define("families-reached", CountedUnit.FAMILIES, Reach.DIRECT, REACHED);
        define(
                "families-followed",
                CountedUnit.FAMILIES,
                Reach.DIRECT,
                new Measure.Distinct("attendance", Identity.FAMILY, 4, Identity.SESSION, null));
        define(
                "adults-reached",
                CountedUnit.ADULTS,
                Reach.DIRECT,
                new Measure.Distinct("attendance", Identity.PERSON, 1, null, null));
        define(
                "children-concerned",
                CountedUnit.CHILDREN,
                Reach.INDIRECT,
                new Measure.Estimate(REACHED, new BigDecimal("2")));
        define("children-present", CountedUnit.PRESENCES, Reach.DIRECT, new Measure.Sum("children"));
    }

    final OrganisationId organisation;
    final ProgrammeId id;
    final StrandId strand;
    final List<TerritoryId> territories;
    final List<TeamMember> team;
    final List<Family> families = new ArrayList<>();

    private final Story story;
    private int next;

    Programme(Story story, int families) {
        this.story = story;
        organisation = new OrganisationId("organisation-" + story.id());
        id = new ProgrammeId("programme-" + story.id());
        strand = new StrandId("strand-" + story.id());
        territories = IntStream.range(0, 3)
                .mapToObj(_ -> new TerritoryId("territory-" + story.id()))
                .toList();
        team = IntStream.range(0, 2)
                .mapToObj(_ -> new TeamMember(new PersonId("person-" + story.id()), TeamStatus.EMPLOYEE))
                .toList();
        for (int family = 0; family < families; family++) {
            this.families.add(story.new Family(organisation));
        }
    }

    private static void define(String id, CountedUnit unit, Reach reach, Measure measure) {
        INDICATORS.put(
                id, new IndicatorDefinition(new Label(id), new Label("Défini pour la mesure."), unit, reach, measure));
    }

    static List<String> indicators() {
        return List.copyOf(INDICATORS.keySet());
    }

    void launch() {
        var stream = new Stream("ProgrammeAggregate", id.value());
        story.tell(
                stream,
                new ProgrammeLaunched(
                        id,
                        organisation,
                        new Label("Programme"),
                        null,
                        new Period(FIRST_DAY, LAST_DAY),
                        ZoneId.of("Europe/Paris"),
                        territories.stream()
                                .map(each -> new Territory(each, new Label("Territoire")))
                                .toList(),
                        List.of(new Strand(strand, new Label("Ateliers"))),
                        List.of(),
                        new ReferentSteps(4, 4),
                        FIRST_DAY));
        INDICATORS.forEach((indicator, definition) -> {
            story.tell(
                    stream,
                    new IndicatorDefined(id, organisation, new IndicatorId(indicator), 1, definition, FIRST_DAY));
            story.tell(stream, new TargetSet(id, organisation, new IndicatorId(indicator), 100, List.of(), FIRST_DAY));
        });
    }

    /** The families of the next session: each comes round again once all of them had their turn. */
    List<Family> take(int number) {
        return IntStream.range(0, number)
                .mapToObj(_ -> families.get(next++ % families.size()))
                .distinct()
                .toList();
    }
}
