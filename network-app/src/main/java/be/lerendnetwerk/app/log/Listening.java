package be.lerendnetwerk.app.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears from PostgreSQL how far another node has brought the log. What it misses, the pulse makes up for. */
final class Listening implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Listening.class);
    private static final int ONE_SECOND = 1_000;

    private final Database database;
    private volatile boolean closed;
    private @Nullable Thread thread;

    Listening(Database database) {
        this.database = database;
    }

    void start(LongConsumer heard) {
        thread = new Thread(() -> listen(heard), "log-listen");
        thread.start();
    }

    private void listen(LongConsumer heard) {
        while (!closed) {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("LISTEN " + SharedDurability.CHANNEL);
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (!closed) {
                    pass(postgres.getNotifications(ONE_SECOND), heard);
                }
            } catch (SQLException e) {
                log.warn("Other nodes are not heard at the moment: {}", e.getMessage());
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(ONE_SECOND));
            }
        }
    }

    private static void pass(PGNotification @Nullable [] notifications, LongConsumer heard) {
        if (notifications != null) {
            for (PGNotification notification : notifications) {
                heard.accept(Long.parseLong(notification.getParameter()));
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        Thread listener = thread;
        if (listener != null) {
            try {
                listener.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            log.debug("A connection that is given up could not be closed", e);
        }
    }
}
