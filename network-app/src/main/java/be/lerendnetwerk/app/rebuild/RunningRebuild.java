package be.lerendnetwerk.app.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison of the read models with what the log leads to, while it runs and after. */
public final class RunningRebuild implements RebuildListener {

    private final String id;
    private final boolean adopts;
    private final String by;
    private final Instant begunAt;
    private volatile Told told;

    RunningRebuild(String id, boolean adopts, String by, Instant begunAt) {
        this.id = id;
        this.adopts = adopts;
        this.by = by;
        this.begunAt = begunAt;
        this.told = new Told(id, "running", "starting", 0, 0, 0, null, 0, 0, 0, List.of(), false);
    }

    /**
     * How far it is.
     *
     * @param id its id
     * @param state running, equal, different or failed
     * @param phase what it does, or did last: starting, replaying, comparing
     * @param position the last position that was replayed
     * @param head the last position that will be
     * @param eventsPerSecond how fast it replays, about
     * @param secondsLeft how long the replay will still take, about; null when that is not known
     * @param events how many events were replayed, in the end
     * @param tables how many tables were compared, in the end
     * @param differing how many versions of rows are only on one side, in the end
     * @param differences the first of them
     * @param adopted whether the rebuilt tables took the place of the present ones, in the end
     */
    public record Told(
            String id,
            String state,
            String phase,
            long position,
            long head,
            long eventsPerSecond,
            @Nullable Long secondsLeft,
            long events,
            int tables,
            long differing,
            List<Difference> differences,
            boolean adopted) {}

    /** How far it is now. */
    public Told told() {
        return told;
    }

    /** Whether it goes on still. */
    public boolean isRunning() {
        return told.state().equals("running");
    }

    /** Who began it: an account id or {@code local}. */
    public String by() {
        return by;
    }

    /** When it was begun. */
    public Instant begunAt() {
        return begunAt;
    }

    /** Whether it is to put the rebuilt tables in the place of the present ones. */
    boolean adopts() {
        return adopts;
    }

    @Override
    public void progress(long position, long head, double eventsPerSecond, Duration left) {
        told = running(
                "replaying", position, head, Math.round(eventsPerSecond), position == 0 ? null : left.toSeconds());
    }

    @Override
    public void comparing() {
        Told far = told;
        told = running("comparing", far.position(), far.head(), far.eventsPerSecond(), null);
    }

    private Told running(String phase, long position, long head, long eventsPerSecond, @Nullable Long secondsLeft) {
        return new Told(id, "running", phase, position, head, eventsPerSecond, secondsLeft, 0, 0, 0, List.of(), false);
    }

    void ended(Comparison comparison) {
        told = new Told(
                id,
                comparison.isEqual() ? "equal" : "different",
                "comparing",
                comparison.position(),
                comparison.position(),
                told.eventsPerSecond(),
                0L,
                comparison.events(),
                comparison.tables(),
                comparison.differing(),
                comparison.differences(),
                comparison.adopted());
    }

    void failed() {
        Told far = told;
        told = new Told(
                id,
                "failed",
                far.phase(),
                far.position(),
                far.head(),
                far.eventsPerSecond(),
                null,
                0,
                0,
                0,
                List.of(),
                false);
    }
}
