package be.lerendnetwerk.app.reading;

import org.jspecify.annotations.Nullable;

/**
 * How far a projection is.
 *
 * @param projection its processing group
 * @param position the last position it took in
 * @param halted why it stopped, in words without personal values; null while it goes on
 */
public record Progress(
        String projection, long position, @Nullable String halted) {}
