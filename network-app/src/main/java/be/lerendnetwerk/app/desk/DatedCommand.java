package be.lerendnetwerk.app.desk;

import java.time.LocalDate;

/**
 * A command about something that took place on an earlier day, as an import tells it.
 *
 * @param command the command
 * @param happenedOn the day it took place, which is also what the command takes for today
 * @param commandId the id under which it is handed in, the same each time the same row is
 */
public record DatedCommand(Object command, LocalDate happenedOn, String commandId) {}
