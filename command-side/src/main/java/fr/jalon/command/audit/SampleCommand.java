package fr.jalon.command.audit;

import fr.jalon.events.audit.AuditEvent;
import fr.jalon.events.value.SampleId;
import java.util.List;

/** Something asked of one sample. */
interface SampleCommand {

    SampleId sample();

    /** What follows from it. */
    List<AuditEvent> decide(Sample state);
}
