package be.lerendnetwerk.architecture.wrong.domain.cases.event;

/** A part of an event. */
public record Part(int number) {}
