package fr.jalon.command.pathway;

import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.ProgrammeId;
import java.time.ZoneId;
import java.util.Optional;

/** Where the dates of programmes, and of the pathways in them, are read. */
interface PathwayZones {

    Optional<ZoneId> of(ProgrammeId programme);

    Optional<ZoneId> of(PathwayId pathway);
}
