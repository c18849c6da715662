package be.lerendnetwerk.app.problem;

/**
 * What somebody else did to a thing in the meantime.
 *
 * @param version the sequence number of the event
 * @param event the type of the event, such as {@code CaseRevised}
 */
public record Change(long version, String event) {}
