package be.lerendnetwerk.app.desk;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Runs again what lost a race, after a little while that differs from that of the others in it. */
final class Attempts {

    private static final long LITTLE_WHILE = TimeUnit.MILLISECONDS.toNanos(5);

    private Attempts() {}

    /**
     * Runs it up to so many times.
     *
     * @throws SomebodyWasFirst when every race was lost
     */
    static <T> T upTo(int attempts, Supplier<T> attempt) {
        for (int n = 1; ; n++) {
            try {
                return attempt.get();
            } catch (RuntimeException e) {
                if (!isLostRace(e)) {
                    throw e;
                }
                if (n == attempts || hasWaitedLong(e)) {
                    throw new SomebodyWasFirst(e);
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(n * LITTLE_WHILE));
            }
        }
    }

    private static boolean isLostRace(RuntimeException e) {
        return e instanceof ConcurrencyException
                || e instanceof DuplicateKeyException
                || e instanceof ConcurrencyFailureException
                || e instanceof LockAcquisitionFailedException;
    }

    /** Whoever waited in vain for somebody else to finish does not begin to wait again. */
    private static boolean hasWaitedLong(RuntimeException e) {
        return e instanceof LockAcquisitionFailedException && !(e instanceof DeadlockException);
    }
}
