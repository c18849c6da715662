package be.lerendnetwerk.app.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of an H2 database, written only in moments in which no statement changes anything and nobody commits. H2 by itself
 * writes its tables one after the other while others go on, whenever a thread in its background comes by or much has changed,
 * and what a kill leaves then may be half of a transaction. So its threads are sent away, and the file is written here. What
 * transactions that were open at that moment had changed so far is in it as well, and is taken back when it is opened.
 */
final class WholeFile {

    private static final Logger log = LoggerFactory.getLogger(WholeFile.class);

    /**
     * For how long no other step may begin while those under way are waited for, the first time. It doubles each time, and as
     * long in between all may: a step that waits for a row needs the steps of another transaction to come to its end.
     */
    private static final Duration FIRST_WAIT = Duration.ofMillis(50);

    /** When so much has changed since the file was written, in bytes, it is written; twice as much within a transaction. */
    private static final int MUCH = 6 << 20;

    /**
     * H2 counts the bytes that have changed, and from some number on writes in the middle of a statement or of a commit: half of
     * a large transaction, which a kill leaves half. So it is told of so much less, beyond which no step gets; four times as
     * much it could not count.
     */
    private static final int UNTOLD = 1 << 29;

    /**
     * Neither H2's background thread nor the two that write for it: those begin with the next piece of the file before the one
     * before is whole, and what a kill leaves then may not even open.
     */
    private static final int NOT_BY_ITSELF = -1;

    private final ReentrantReadWriteLock steps = new ReentrantReadWriteLock();
    private volatile @Nullable MVStore store;
    private volatile int due = MUCH;
    private @Nullable MVStore secured;
    private long synced;

    /** The connection, watched from now on; to be called with each that is opened. */
    synchronized Connection watched(Connection connection) throws SQLException {
        MVStore opened = storeBehind(connection);
        if (opened != store) {
            opened.setAutoCommitDelay(NOT_BY_ITSELF);
            countAnew(opened);
            store = opened;
        }
        return WatchedConnection.of(connection, this);
    }

    private static MVStore storeBehind(Connection connection) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }

    /** A step that changes something begins: a statement, or the end of a transaction. */
    void begin() {
        steps.readLock().lock();
    }

    /**
     * That step has ended. Where much has changed the file is written, unless others are in the middle of something: one of them
     * may be waiting for what this one does next. That it could not be written is for who asks for it to be {@link #secure}.
     *
     * @param ofATransaction whether it was the end of a transaction, whose undo log need not be written any more
     */
    void end(boolean ofATransaction) {
        steps.readLock().unlock();
        MVStore open = open();
        if (steps.getReadHoldCount() == 0 && changed(open) > (ofATransaction ? due : 2L * due)) {
            try {
                if (!isWritten(open, FIRST_WAIT)) {
                    due = changed(open);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (MVStoreException e) {
                log.debug("The file could not be written", e);
            }
        }
    }

    /** How many bytes have changed since the file was written, where there is a file. */
    static int changed(MVStore open) {
        return open.isPersistent() ? open.getUnsavedMemory() + UNTOLD : 0;
    }

    private static void countAnew(MVStore open) {
        if (open.isPersistent()) {
            open.registerUnsavedMemory(-changed(open));
        }
    }

    /** Whether a step has begun and not ended. */
    boolean isUnderWay() {
        return steps.getReadLockCount() > 0;
    }

    /** Whether somebody waits for a moment to write. */
    boolean isAwaited() {
        return steps.hasQueuedThreads();
    }

    /**
     * Writes down whatever was committed before the call, and makes it last; for one thread only.
     *
     * @throws SyncFailed when it will never be known what lasts
     */
    void secure() {
        try {
            MVStore open = open();
            write(open);
            mustBeTheSame(open);
            long written = open.getCurrentVersion();
            if (written != synced) {
                open.sync();
                synced = written;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SyncFailed("interrupted while waiting for a moment to write the log", e);
        } catch (RuntimeException e) {
            throw new SyncFailed("the log could not be synced: " + e.getMessage(), e);
        }
    }

    /** H2 gives up a file that it could not write, and opens it anew for who comes next, without what was not written. */
    private void mustBeTheSame(MVStore open) {
        if (secured == null) {
            secured = open;
        }
        if (open != secured || open.isClosed()) {
            throw new IllegalStateException("the file was given up");
        }
    }

    /** Between two tries everybody goes on for as long as nobody could. */
    private void write(MVStore open) throws InterruptedException {
        Duration patience = FIRST_WAIT;
        while (!isWritten(open, patience)) {
            Thread.sleep(patience.toMillis());
            patience = patience.multipliedBy(2);
        }
    }

    private boolean isWritten(MVStore open, Duration patience) throws InterruptedException {
        if (!steps.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        try {
            open.commit();
            countAnew(open);
            due = MUCH;
            return true;
        } finally {
            steps.writeLock().unlock();
        }
    }

    private MVStore open() {
        return Objects.requireNonNull(store, "nobody has opened the file");
    }
}
