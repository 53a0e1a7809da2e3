package fr.jalon.query.programme;

import fr.jalon.query.figures.ProgrammeDetail;
import fr.jalon.query.organisation.OrganisationNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public name of whoever carries a project. */
public final class CarrierName {
    private CarrierName() {}

    /** None where the organisation is not known. */
    public static @Nullable String of(ProgrammeDetail programme, List<OrganisationNames.Named> named) {
        return named.stream()
                .filter(organisation -> organisation.id().equals(programme.organisation()))
                .map(OrganisationNames.Named::name)
                .findFirst()
                .orElse(null);
    }
}
