package fr.jalon.query.figures;

import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.TerritoryId;
import fr.jalon.events.value.WorkshopId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as the figures count it: what, where it counts, the units it concerns, how much, and when.
 *
 * @param kind what an indicator's measure names, such as {@code attendance}
 * @param share of the planned workshops, where the kind has one
 * @param homeArea as known on the day of the fact, for ever
 * @param leftOut why it never counts; none for what may count
 */
public record Fact(
        String kind,
        OrganisationId organisation,
        ProgrammeId programme,
        @Nullable StrandId strand,
        @Nullable TerritoryId territory,
        @Nullable SessionId session,
        @Nullable WorkshopId workshop,
        @Nullable FamilyId family,
        @Nullable PersonId person,
        int quantity,
        @Nullable BigDecimal share,
        @Nullable HomeArea homeArea,
        @Nullable LeftOut leftOut,
        LocalDate occurredOn) {}
