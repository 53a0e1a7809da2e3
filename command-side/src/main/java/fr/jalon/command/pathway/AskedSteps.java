package fr.jalon.command.pathway;

import fr.jalon.events.value.ProgrammeId;

/** What programmes ask of a parent on the way to being a referent. */
interface AskedSteps {

    /** What this programme, which is known, asks. */
    Asked by(ProgrammeId programme);
}
