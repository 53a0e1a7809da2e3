package fr.jalon.command.programme;

import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.programme.Strand;
import fr.jalon.events.value.StrandId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How long files are kept in a programme, as far as it was said: for the whole of it, and for one strand or another. */
record Retentions(Set<StrandId> strands, Map<Optional<StrandId>, Integer> months) {

    Retentions {
        strands = Set.copyOf(strands);
        months = Map.copyOf(months);
    }

    static Retentions of(ProgrammeLaunched launched) {
        return new Retentions(launched.strands().stream().map(Strand::strand).collect(Collectors.toSet()), Map.of());
    }

    Retentions with(@Nullable StrandId strand, int set) {
        Map<Optional<StrandId>, Integer> all = new HashMap<>(months);
        all.put(Optional.ofNullable(strand), set);
        return new Retentions(strands, all);
    }

    boolean isSet(@Nullable StrandId strand, int asked) {
        return Integer.valueOf(asked).equals(months.get(Optional.ofNullable(strand)));
    }
}
