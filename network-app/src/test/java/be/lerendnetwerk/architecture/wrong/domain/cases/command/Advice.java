package be.lerendnetwerk.architecture.wrong.domain.cases.command;

/** No command, and part of none. */
record Advice(String given) {}
