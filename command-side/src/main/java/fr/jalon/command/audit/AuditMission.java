package fr.jalon.command.audit;

import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;

/**
 * A mission, as far as controlling goes.
 *
 * @param account whose it is
 * @param organisation who carries the programme
 * @param until its last day
 */
record AuditMission(
        MissionId id,
        AccountId account,
        OrganisationId organisation,
        ProgrammeId programme,
        Period period,
        LocalDate until) {}
