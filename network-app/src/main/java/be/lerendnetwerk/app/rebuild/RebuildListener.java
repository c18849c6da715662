package be.lerendnetwerk.app.rebuild;

import java.time.Duration;

/** Is told how far a rebuild is, a few times a second at most. */
@FunctionalInterface
public interface RebuildListener {

    /** For whom does not care. */
    RebuildListener SILENT = (position, head, eventsPerSecond, left) -> {};

    /**
     * Takes note.
     *
     * @param position the last event that was replayed
     * @param head the last event that will be
     * @param eventsPerSecond how fast it goes
     * @param left how long it will still take at that speed
     */
    void progress(long position, long head, double eventsPerSecond, Duration left);

    /** All events were replayed; both sides are being compared now. */
    default void comparing() {}
}
