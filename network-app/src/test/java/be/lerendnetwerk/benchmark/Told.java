package be.lerendnetwerk.benchmark;

import java.time.LocalDate;

/** An event of a history, before it is in a log. */
record Told(LocalDate day, String aggregateType, String aggregateId, Object event) {}
