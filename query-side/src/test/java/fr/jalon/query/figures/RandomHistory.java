package fr.jalon.query.figures;

import static fr.jalon.query.figures.World.CARRIER;
import static fr.jalon.query.figures.World.NORTH;
import static fr.jalon.query.figures.World.PROGRAMME;
import static fr.jalon.query.figures.World.SOUTH;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Recorded;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.ReferentTrained;
import fr.jalon.events.pathway.PathwayEvent.SoloAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.Measure.Distinct;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.SessionCompletionCorrected;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.CountedUnit;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.Identity;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.Reach;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.TerritoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A seeded history of a crowded year: few people, few workshops and many changes of mind, so that every rule is met. */
final class RandomHistory {

    private final Random random;
    private final Map<String, Recorded<? extends DomainEvent>> cells = new HashMap<>();
    private final List<Recorded<? extends DomainEvent>> steps = new ArrayList<>();
    private final Map<String, Integer> versions = new HashMap<>();

    RandomHistory(long seed) {
        random = new Random(seed);
    }

    LocalDate anyDay() {
        return LocalDate.of(2023, 12, 20).plusDays(random.nextInt(390));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Remembers what a later event may correct. */
    void took(Recorded<DomainEvent> recorded) {
        switch (recorded.event()) {
            case AttendanceRecorded e ->
                cells.put(e.workshop() + "/" + e.participant().person(), recorded);
            case CoAnimationRecorded _, SoloAnimationRecorded _ -> steps.add(recorded);
            default -> {}
        }
    }

    DomainEvent next() {
        return switch (random.nextInt(20)) {
            case 0 -> World.unnamed("" + 1, "1" + random.nextInt(4), NORTH, random.nextInt(4), anyDay());
            case 1 -> World.children("" + 2, "2" + random.nextInt(4), SOUTH, random.nextInt(7), anyDay());
            case 2, 3 -> correction();
            case 4 -> World.completed(anySession(), anyTerritories(), random.nextInt(6), 5, anyDay());
            case 5 -> completionCorrected();
            case 6 -> cancelled();
            case 7 -> trained();
            case 8 -> coAnimated();
            case 9 -> solo();
            case 10 -> takenBack();
            case 11 -> redefined();
            default -> attendance();
        };
    }

    private DomainEvent attendance() {
        int family = random.nextInt(9);
        String session = anySession();
        int workshop = random.nextInt(5);
        Participant who =
                World.who("f" + family, "f" + family + random.nextInt(2), HomeArea.values()[random.nextInt(3)]);
        AttendanceStatus status = AttendanceStatus.values()[Math.max(0, random.nextInt(8) - 4)];
        TerritoryId territory = workshop < 3 ? NORTH : SOUTH;
        return World.seen(session, session + workshop, territory, who, status, anyDay());
    }

    private DomainEvent correction() {
        if (cells.isEmpty()) {
            return attendance();
        }
        List<Recorded<? extends DomainEvent>> all = cells.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .<Recorded<? extends DomainEvent>>map(Map.Entry::getValue)
                .toList();
        Recorded<? extends DomainEvent> wrong = all.get(random.nextInt(all.size()));
        return World.corrected(
                (AttendanceRecorded) wrong.event(), wrong.id(), AttendanceStatus.values()[random.nextInt(4)], anyDay());
    }

    private DomainEvent completionCorrected() {
        return new SessionCompletionCorrected(
                World.session(anySession()),
                CARRIER,
                PROGRAMME,
                new EventId("event-x"),
                CorrectionReason.ENTRY_MISTAKE,
                anyDay());
    }

    private DomainEvent cancelled() {
        return new SessionCancelled(World.session(anySession()), CARRIER, PROGRAMME, PlanReason.OTHER, anyDay());
    }

    private DomainEvent trained() {
        int parent = random.nextInt(3);
        return new ReferentTrained(pathway(parent), person(parent), CARRIER, PROGRAMME, anyDay());
    }

    private DomainEvent coAnimated() {
        int parent = random.nextInt(3);
        return new CoAnimationRecorded(
                pathway(parent),
                person(parent),
                CARRIER,
                PROGRAMME,
                anyTaught(),
                random.nextInt(6),
                5,
                doubt(),
                anyDay());
    }

    private DomainEvent solo() {
        int parent = random.nextInt(3);
        return new SoloAnimationRecorded(
                pathway(parent),
                person(parent),
                CARRIER,
                PROGRAMME,
                anyTaught(),
                random.nextInt(6),
                5,
                doubt(),
                anyDay());
    }

    private DomainEvent takenBack() {
        if (steps.isEmpty()) {
            return coAnimated();
        }
        Recorded<? extends DomainEvent> step = steps.get(random.nextInt(steps.size()));
        return new StepTakenBack(
                pathway(0), person(0), CARRIER, PROGRAMME, anyTaught(), step.id(), CorrectionReason.OTHER, anyDay());
    }

    /** Another threshold for the families followed: a new version of the definition. */
    private DomainEvent redefined() {
        int version = versions.merge("families-followed", 1, Integer::sum) + 1;
        Identity within = random.nextBoolean() ? Identity.SESSION : null;
        Distinct measure = new Distinct("attendance", Identity.FAMILY, 1 + random.nextInt(4), within, null);
        IndicatorDefinition before =
                java.util.Objects.requireNonNull(World.definitions().get("families-followed"));
        return World.defined(
                "families-followed",
                version,
                new IndicatorDefinition(
                        before.label(), before.sentence(), CountedUnit.FAMILIES, Reach.DIRECT, measure));
    }

    private @Nullable NotCounted doubt() {
        return random.nextInt(3) == 0 ? NotCounted.values()[random.nextInt(6)] : null;
    }

    private String anySession() {
        return String.valueOf(1 + random.nextInt(3));
    }

    private SessionId anyTaught() {
        return World.session("taught" + random.nextInt(4));
    }

    private List<TerritoryId> anyTerritories() {
        return List.of(List.of(NORTH), List.of(SOUTH), List.of(NORTH, SOUTH)).get(random.nextInt(3));
    }

    private static PathwayId pathway(int parent) {
        return new PathwayId("pathway-" + parent);
    }

    private static PersonId person(int parent) {
        return new PersonId("person-f" + parent + "0");
    }
}
