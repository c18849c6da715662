package be.lerendnetwerk.app.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The last position that is safe on disk; what lies after it does not exist yet for anybody who reads. */
public final class Head {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile long position;
    private volatile boolean lost;

    /** The position now; 0 while the log is empty. */
    public long position() {
        return position;
    }

    /** Whether the log was found to end before this head, so that what was read of it may not be there any more. */
    boolean isLost() {
        return lost;
    }

    /**
     * Waits until the head has reached a position.
     *
     * @return whether it did before the time was up
     */
    public synchronized boolean await(long wanted, long timeout, TimeUnit unit) throws InterruptedException {
        long until = System.nanoTime() + unit.toNanos(timeout);
        while (position < wanted) {
            long left = until - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }

    /** Runs something after each move of the head, on the thread that moves it, until the registration is closed. */
    public Registration onMove(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Moves the head on.
     *
     * @throws SyncFailed when the log ends before what was told to be safe already; nobody can follow it here any more
     */
    void moveTo(long reached) {
        synchronized (this) {
            if (reached == position) {
                return;
            }
            if (reached < position) {
                lost = true;
                throw new SyncFailed("the log ends at position " + reached + ", before " + position
                        + " that was safe already: the database was replaced by an older copy of it;"
                        + " find out what is missing, then restart every machine");
            }
            position = reached;
            notifyAll();
        }
        listeners.forEach(Runnable::run);
    }

    /** Something that listens to the head. */
    public interface Registration extends AutoCloseable {

        @Override
        void close();
    }
}
