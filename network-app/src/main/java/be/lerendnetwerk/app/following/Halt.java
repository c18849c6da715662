package be.lerendnetwerk.app.following;

/**
 * A projection met an event that it cannot digest and stopped before it; it tries again from time to time.
 *
 * @param projection the processing group
 * @param position the event it cannot digest
 * @param reason what went wrong, for whoever mends it
 */
public record Halt(String projection, long position, String reason) {}
