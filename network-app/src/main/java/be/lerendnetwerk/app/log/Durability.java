package be.lerendnetwerk.app.log;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongConsumer;

/** How a database makes committed events last, in an order that is never taken back. */
interface Durability extends AutoCloseable {

    /**
     * Gives positions to whatever was committed before the call, and returns once events and positions would survive a kill and
     * a power cut.
     *
     * @return the last position of the log
     * @throws SyncFailed when it will never be known what survives; no further call is allowed
     * @throws SQLException when it did not work this time
     */
    long secure() throws SQLException;

    /** Begins to pass on how far others have brought the log. */
    default void listen(LongConsumer heard) {}

    /** After how long without a writer to look for what others may have left. */
    Duration pulse();

    /** Whether other nodes write to the same log, and a failure may be over by the next time. */
    default boolean isShared() {
        return false;
    }

    /** What an acknowledgement means here, in words for the operator. */
    String promise();

    @Override
    void close();
}
