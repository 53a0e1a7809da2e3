package fr.jalon.query.figures;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.programme.ProgrammeEvent;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.query.figures.FactTable.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes everything figures are read from: the facts, what they are measured against, and the names an explanation opens. */
@Component
final class FiguresProjection implements Projection {

    static final String NAME = "figures";

    private final List<FactsOf<?>> capabilities;
    private final FactTable facts;
    private final PromiseTables promises;
    private final NameTables names;

    FiguresProjection(List<FactsOf<?>> capabilities, FactTable facts, PromiseTables promises, NameTables names) {
        this.capabilities = List.copyOf(capabilities);
        this.facts = facts;
        this.promises = promises;
        this.names = names;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Stream.concat(
                        Stream.of(ProgrammeEvent.class, FamilyEvent.class, SessionScheduled.class),
                        capabilities.stream().map(FactsOf::events))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        List<Statement> statements = new ArrayList<>();
        List<Recorded<? extends FamilyEvent>> families = new ArrayList<>();
        for (Recorded<DomainEvent> recorded : events) {
            if (recorded.event() instanceof ProgrammeEvent event) {
                promises.write(as(recorded, event));
            } else if (recorded.event() instanceof FamilyEvent event) {
                families.add(as(recorded, event));
            } else if (recorded.event() instanceof SessionScheduled event) {
                names.session(as(recorded, event));
            }
            for (FactsOf<?> capability : capabilities) {
                held(capability, recorded).forEach(held -> statements.add(new Statement(recorded, held)));
            }
        }
        names.families(families);
        facts.write(statements);
    }

    @Override
    public List<String> tables() {
        return List.of(
                "fact",
                "programme",
                "programme_part",
                "indicator",
                "target",
                "target_milestone",
                "release",
                "counted_person",
                "counted_session");
    }

    @Override
    public Set<String> indexesForReaders() {
        return Set.of("fact_read");
    }

    private static <E extends DomainEvent> List<FactsOf.Held> held(
            FactsOf<E> capability, Recorded<DomainEvent> recorded) {
        return capability.events().isInstance(recorded.event())
                ? capability.from(as(recorded, capability.events().cast(recorded.event())))
                : List.of();
    }

    private static <E extends DomainEvent> Recorded<E> as(Recorded<DomainEvent> recorded, E event) {
        return new Recorded<>(
                recorded.position(),
                recorded.recordedAt(),
                recorded.id(),
                recorded.stream(),
                recorded.sequence(),
                recorded.metadata(),
                event);
    }
}
