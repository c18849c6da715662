package be.lerendnetwerk.architecture.wrong.domain.cases.event;

/** No event, and part of none. */
record Rumour(String heard) {}
