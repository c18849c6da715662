package be.lerendnetwerk.app.following;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * What reads or writes the read models in this process goes through here, so that other tables can take their place in
 * a moment in which nobody does. Nobody waits otherwise.
 */
public final class Gate {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    /** Does something that needs the tables to stay the ones they are. */
    public <T> T through(Supplier<T> task) {
        enter();
        try {
            return task.get();
        } finally {
            leave();
        }
    }

    /** Does something while nobody reads or writes. */
    public void closedWhile(Runnable task) {
        lock.writeLock().lock();
        try {
            task.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Whether somebody waits for the moment in which nobody reads or writes. */
    boolean isAwaited() {
        return lock.hasQueuedThreads();
    }

    void enter() {
        lock.readLock().lock();
    }

    void leave() {
        lock.readLock().unlock();
    }
}
