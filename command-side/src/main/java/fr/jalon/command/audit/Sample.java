package fr.jalon.command.audit;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.audit.AuditEvent;
import fr.jalon.events.audit.AuditEvent.SampleConcluded;
import fr.jalon.events.audit.AuditEvent.SampleDrawn;
import fr.jalon.events.audit.AuditEvent.SampleLineChecked;
import fr.jalon.events.audit.DrawnPresence;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SheetVerdict;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What deciding about a sample needs to know of it. */
sealed interface Sample {

    Sample evolve(AuditEvent event, EventId id);

    /** The sample that was drawn; refuses one that was not. */
    Drawn drawn();

    /** Nothing was drawn under this id. */
    record Unknown() implements Sample {

        @Override
        public Sample evolve(AuditEvent event, EventId id) {
            return event instanceof SampleDrawn drawn
                    ? new Drawn(
                            drawn.organisation(),
                            drawn.programme(),
                            drawn.drawn().stream().map(DrawnPresence::presence).collect(Collectors.toSet()),
                            Map.of(),
                            false)
                    : this;
        }

        @Override
        public Drawn drawn() {
            throw new Refusal(SampleRefusal.SAMPLE_UNKNOWN);
        }
    }

    /** @param checked the verdicts that stand, by presence */
    record Drawn(
            OrganisationId organisation,
            ProgrammeId programme,
            Set<EventId> presences,
            Map<EventId, Checked> checked,
            boolean concluded)
            implements Sample {

        public Drawn {
            presences = Set.copyOf(presences);
            checked = Map.copyOf(checked);
        }

        @Override
        public Sample evolve(AuditEvent event, EventId id) {
            return switch (event) {
                case SampleDrawn _ -> this;
                case SampleLineChecked line -> {
                    Map<EventId, Checked> all = new HashMap<>(checked);
                    all.put(line.presence(), new Checked(line.verdict(), id));
                    yield new Drawn(organisation, programme, presences, all, concluded);
                }
                case SampleConcluded _ -> new Drawn(organisation, programme, presences, checked, true);
            };
        }

        @Override
        public Drawn drawn() {
            return this;
        }

        @Nullable
        Checked verdictOn(EventId presence) {
            return checked.get(presence);
        }

        int with(SheetVerdict verdict) {
            return (int) checked.values().stream()
                    .filter(one -> one.verdict() == verdict)
                    .count();
        }
    }

    /** A verdict, and the event that holds it. */
    record Checked(SheetVerdict verdict, EventId event) {}
}
