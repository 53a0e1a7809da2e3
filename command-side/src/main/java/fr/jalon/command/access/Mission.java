package fr.jalon.command.access;

import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;

/** What an auditor is to control: the days of a programme, until the mission's last day. */
record Mission(ProgrammeId programme, Period period, LocalDate until) {}
