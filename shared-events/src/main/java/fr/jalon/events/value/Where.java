package fr.jalon.events.value;

import org.jspecify.annotations.Nullable;

/** Where a fact counts, frozen when it happens: whose it is, in which programme and strand, in which territory. */
public record Where(
        OrganisationId organisation,
        ProgrammeId programme,
        @Nullable StrandId strand,
        TerritoryId territory) {}
