package fr.jalon.platform.traces;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import org.springframework.stereotype.Component;

/** A trace says which kind of address was asked for, never which one: ids of people stand in addresses. */
@Component
final class NoAddressesInTraces implements ObservationFilter {

    @Override
    public Observation.Context map(Observation.Context context) {
        return context.removeHighCardinalityKeyValues("http.url");
    }
}
