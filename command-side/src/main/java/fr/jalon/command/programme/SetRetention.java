package fr.jalon.command.programme;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.programme.ProgrammeEvent;
import fr.jalon.events.programme.ProgrammeEvent.RetentionSet;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.StrandId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Say how long families' files are kept after the last contact.
 *
 * @param strand the strand it is for; none for the whole programme
 */
record SetRetention(
        @TargetAggregateIdentifier ProgrammeId programme,
        @Nullable StrandId strand,
        int months,
        Instant now) implements ProgrammeCommand {

    static final int LEAST = 1;
    static final int MOST = 120;

    @Override
    public List<ProgrammeEvent> decide(Programme.Running p) {
        if (strand != null && !p.retentions().strands().contains(strand)) {
            throw new Refusal(ProgrammeRefusal.STRAND_UNKNOWN, Map.of("strand", strand.value()));
        }
        if (months < LEAST || months > MOST) {
            throw new Refusal(ProgrammeRefusal.RETENTION_OUT_OF_RANGE, Map.of("least", LEAST, "most", MOST));
        }
        return p.retentions().isSet(strand, months)
                ? List.of()
                : List.of(new RetentionSet(programme, p.organisation(), strand, months, p.today(now)));
    }
}
