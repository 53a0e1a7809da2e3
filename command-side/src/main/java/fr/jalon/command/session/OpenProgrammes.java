package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.TerritoryId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What session must know of programmes: where and when they work, and what share of its workshops makes a session complete. */
interface OpenProgrammes {

    Optional<Programme> find(ProgrammeId programme);

    /** The programme this session belongs to. */
    Optional<Programme> of(SessionId session);

    /** The zone in which this session's programme works, for good. */
    default Optional<ZoneId> zone(SessionId session) {
        return of(session).map(Programme::zone);
    }

    /** A programme as sessions see it. */
    record Programme(
            ProgrammeId programme,
            OrganisationId organisation,
            Period period,
            ZoneId zone,
            Set<TerritoryId> territories,
            Set<StrandId> strands,
            BigDecimal completionShare) {

        public Programme {
            territories = Set.copyOf(territories);
            strands = Set.copyOf(strands);
        }

        void requireStrand(@Nullable StrandId strand) {
            if (strand != null && !strands.contains(strand)) {
                throw new Refusal(SessionRefusal.STRAND_UNKNOWN, Map.of("strand", strand.value()));
            }
        }

        void requirePlace(Place place) {
            if (!territories.contains(place.territory())) {
                throw new Refusal(
                        SessionRefusal.TERRITORY_UNKNOWN,
                        Map.of("territory", place.territory().value()));
            }
        }

        void requireTimes(LocalDateTime start, LocalDateTime end) {
            if (!end.isAfter(start)) {
                throw new Refusal(SessionRefusal.ENDS_BEFORE_START, Map.of("field", "end", "start", start, "end", end));
            }
            requireWithin(start.toLocalDate());
            requireWithin(end.toLocalDate());
        }

        private void requireWithin(LocalDate day) {
            if (!period.contains(day)) {
                throw new Refusal(
                        SessionRefusal.OUTSIDE_PROGRAMME, Map.of("day", day, "from", period.from(), "to", period.to()));
            }
        }
    }
}
