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
import org.jspecify.annotations.Nullable;

/**
 * The file of an H2 database, to which whole transactions are written and nothing else. H2 by itself writes its tables one after
 * the other while others commit, whenever a thread in its background comes by or much has changed; what a kill leaves then may
 * be half of a transaction. So its threads are sent away, and the file is written here, in moments when no transaction is
 * under way that has changed anything.
 */
final class WholeFile {

    /**
     * For how long nobody new may begin while those under way are waited for, the first time. It doubles each time, and in
     * between everybody may: who is under way could be waiting for one of them.
     */
    private static final Duration FIRST_WAIT = Duration.ofMillis(50);

    /** Of the memory that makes H2 write by itself, the part from which on this does. */
    private static final int FULL_AT_ONE_IN = 4;

    /**
     * Neither H2's background thread nor the two that write for it: those begin with the next piece of the file before the one
     * before is whole, and what a kill leaves then may not even open.
     */
    private static final int NOT_BY_ITSELF = -1;

    private final ReentrantReadWriteLock underWay = new ReentrantReadWriteLock();
    private volatile @Nullable MVStore store;
    private long synced;

    /** The connection, watched from now on; to be called with each that is opened. */
    Connection watched(Connection connection) throws SQLException {
        MVStore opened = storeBehind(connection);
        if (opened != store) {
            opened.setAutoCommitDelay(NOT_BY_ITSELF);
            store = opened;
        }
        return WatchedConnection.of(connection, this);
    }

    private static MVStore storeBehind(Connection connection) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }

    /** Whether somebody waits for a moment in which nobody is under way. */
    boolean isAwaited() {
        return underWay.hasQueuedThreads();
    }

    /** Somebody changes something from here on. */
    void begin() {
        underWay.readLock().lock();
    }

    /** What this thread began last is committed or rolled back. */
    void end() {
        underWay.readLock().unlock();
        if (underWay.getReadHoldCount() == 0 && isFull(open())) {
            try {
                write(open());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean isFull(MVStore store) {
        return store.getUnsavedMemory() > store.getAutoCommitMemory() / FULL_AT_ONE_IN;
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

    private void write(MVStore open) throws InterruptedException {
        long patience = FIRST_WAIT.toMillis();
        while (!underWay.writeLock().tryLock(patience, TimeUnit.MILLISECONDS)) {
            patience *= 2;
        }
        try {
            open.commit();
        } finally {
            underWay.writeLock().unlock();
        }
    }

    private MVStore open() {
        return Objects.requireNonNull(store, "nobody has opened the file");
    }
}
