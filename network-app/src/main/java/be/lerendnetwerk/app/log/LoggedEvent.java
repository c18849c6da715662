package be.lerendnetwerk.app.log;

/**
 * An event in its place in the log.
 *
 * @param position 1, 2, 3 … without gaps
 * @param leafHash the 32 bytes that seal it, in lower-case hexadecimal
 * @param event what is stored
 */
public record LoggedEvent(long position, String leafHash, StoredEvent event) {}
