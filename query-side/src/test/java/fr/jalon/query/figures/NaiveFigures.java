package fr.jalon.query.figures;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Recorded;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.ReferentTrained;
import fr.jalon.events.pathway.PathwayEvent.SoloAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.pathway.PathwayEvent.TrainingCorrected;
import fr.jalon.events.pathway.PathwayEvent.TrainingWithdrawn;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.Measure;
import fr.jalon.events.programme.ProgrammeEvent.IndicatorDefined;
import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.AttendanceEvent.ChildrenCounted;
import fr.jalon.events.session.AttendanceEvent.PeopleCountedWithoutName;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.SessionCompleted;
import fr.jalon.events.session.SessionPlanEvent.SessionCompletionCorrected;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.Identity;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.TerritoryId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The same figures, counted again by telling the story from its first event: slow, plain, and sharing nothing with the product. */
final class NaiveFigures {

    private final Map<String, IndicatorDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Event> attendances = new HashMap<>();
    private final Map<String, Event> children = new HashMap<>();
    private final Map<String, Event> unnamed = new HashMap<>();
    private final Map<String, Event> completions = new HashMap<>();
    private final Map<String, Event> steps = new HashMap<>();
    private final Map<String, Event> trainings = new HashMap<>();

    NaiveFigures(List<Recorded<DomainEvent>> history, long position) {
        history.stream().filter(recorded -> recorded.position() <= position).forEach(this::tell);
    }

    Map<String, IndicatorDefinition> definitions() {
        return definitions;
    }

    private void tell(Recorded<DomainEvent> recorded) {
        String id = recorded.id().value();
        switch (recorded.event()) {
            case IndicatorDefined e -> definitions.put(e.indicator().value(), e.definition());
            case AttendanceRecorded e ->
                attends(
                        e.workshop() + "," + e.participant().person(),
                        e.participant(),
                        e.status(),
                        place(e),
                        e.occurredOn());
            case AttendanceCorrected e ->
                attends(
                        e.workshop() + "," + e.participant().person(),
                        e.participant(),
                        e.to(),
                        new Place(
                                e.session().value(),
                                e.workshop().value(),
                                e.where().territory()),
                        e.occurredOn());
            case PeopleCountedWithoutName e ->
                unnamed.put(
                        e.workshop().value(),
                        new Event(
                                e.workshop().value(),
                                Set.of(e.where().territory()),
                                "",
                                "",
                                "",
                                "",
                                e.people(),
                                1,
                                e.occurredOn()));
            case ChildrenCounted e ->
                children.put(
                        e.workshop().value(),
                        new Event(
                                e.workshop().value(),
                                Set.of(e.where().territory()),
                                "",
                                "",
                                "",
                                "",
                                e.children(),
                                1,
                                e.occurredOn()));
            case SessionCompleted e ->
                completions.put(
                        e.session().value(),
                        new Event(
                                e.session().value(),
                                Set.copyOf(e.territories()),
                                e.session().value(),
                                "",
                                "",
                                "",
                                1,
                                (double) e.held() / e.planned(),
                                e.occurredOn()));
            case SessionCompletionCorrected e -> completions.remove(e.session().value());
            case SessionCancelled e -> completions.remove(e.session().value());
            case ReferentTrained e ->
                trainings.put(
                        e.pathway().value(),
                        new Event("", Set.of(), "", "", e.person().value(), "", 1, 1, e.occurredOn()));
            case TrainingCorrected e ->
                trainings.put(
                        e.pathway().value(),
                        new Event("", Set.of(), "", "", e.person().value(), "", 1, 1, e.occurredOn()));
            case TrainingWithdrawn e -> trainings.remove(e.pathway().value());
            case CoAnimationRecorded e
            when e.notCounted() == null ->
                steps.put(id, step("co", e.session().value(), (double) e.together() / e.planned(), e.occurredOn()));
            case SoloAnimationRecorded e
            when e.notCounted() == null ->
                steps.put(id, step("solo", e.session().value(), (double) e.animated() / e.planned(), e.occurredOn()));
            case StepTakenBack e -> steps.remove(e.corrects().value());
            default -> {}
        }
    }

    long value(IndicatorDefinition definition, LocalDate on, Predicate<Event> scope) {
        return switch (definition.measure()) {
            case Measure.Sum sum -> sum(children, on, scope);
            case Measure.Distinct distinct -> distinct(distinct, on, scope);
            case Measure.Estimate estimate ->
                distinct(estimate.of(), on, scope) * estimate.each().intValueExact();
        };
    }

    long unnamed(LocalDate on, Predicate<Event> scope) {
        return sum(unnamed, on, scope);
    }

    private static long sum(Map<String, Event> counts, LocalDate on, Predicate<Event> scope) {
        return counts.values().stream()
                .filter(event -> !event.on().isAfter(on))
                .filter(scope)
                .mapToLong(Event::quantity)
                .sum();
    }

    private long distinct(Measure.Distinct distinct, LocalDate on, Predicate<Event> scope) {
        Map<String, Map<String, Set<String>>> met = new TreeMap<>();
        for (Event event : facts(distinct.facts())) {
            boolean enough = distinct.minimumShare() == null
                    || event.share() >= distinct.minimumShare().doubleValue();
            if (!event.on().isAfter(on) && scope.test(event) && enough) {
                String within = distinct.within() == Identity.SESSION ? event.session() : "anywhere";
                met.computeIfAbsent(event.unit(distinct.of()), _ -> new HashMap<>())
                        .computeIfAbsent(within, _ -> new HashSet<>())
                        .add(event.meeting());
            }
        }
        return met.values().stream()
                .filter(places -> places.values().stream().anyMatch(set -> set.size() >= distinct.atLeast()))
                .count();
    }

    private List<Event> facts(String kind) {
        return switch (kind) {
            case "attendance" -> List.copyOf(attendances.values());
            case "session-completed" -> List.copyOf(completions.values());
            case "referent-trained" -> List.copyOf(trainings.values());
            case "co-animation" ->
                steps.values().stream()
                        .filter(e -> e.meeting().startsWith("co"))
                        .toList();
            case "solo-animation" ->
                steps.values().stream()
                        .filter(e -> e.meeting().startsWith("solo"))
                        .toList();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private void attends(String cell, Participant who, AttendanceStatus status, Place place, LocalDate on) {
        attendances.remove(cell);
        if (status == AttendanceStatus.PRESENT) {
            attendances.put(
                    cell,
                    new Event(
                            place.workshop(),
                            Set.of(place.territory()),
                            place.session(),
                            who.family().value(),
                            who.person().value(),
                            who.homeArea().name(),
                            1,
                            1,
                            on));
        }
    }

    private static Event step(String kind, String session, double share, LocalDate on) {
        return new Event(kind + session, Set.of(), session, "", "", "", 1, share, on);
    }

    private static Place place(AttendanceRecorded e) {
        return new Place(e.session().value(), e.workshop().value(), e.where().territory());
    }

    private record Place(String session, String workshop, TerritoryId territory) {}

    /** Something held to be true. */
    record Event(
            String meeting,
            Set<TerritoryId> territories,
            String session,
            String family,
            String person,
            String area,
            int quantity,
            double share,
            LocalDate on) {

        String unit(Identity identity) {
            return switch (identity) {
                case FAMILY -> family;
                case PERSON -> person;
                case SESSION -> session;
                case WORKSHOP -> meeting;
            };
        }
    }
}
