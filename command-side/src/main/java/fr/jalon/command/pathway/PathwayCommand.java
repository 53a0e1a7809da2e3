package fr.jalon.command.pathway;

import fr.jalon.events.value.PathwayId;

/** Something asked of one pathway. */
interface PathwayCommand {

    PathwayId pathway();
}
