package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.log.GroupCommit;
import be.lerendnetwerk.app.reading.Progress;
import be.lerendnetwerk.app.reading.Reading;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Up once the start is over and the read models have caught up, and from then on; down when the log cannot be written. A
 * projection that stopped is for the status to tell: everything else still works, and another start would not help.
 */
@Component
class NetworkHealthIndicator implements HealthIndicator {

    private final ObjectProvider<Reading> reading;
    private final ObjectProvider<GroupCommit> log;
    private volatile boolean started;
    private volatile boolean caughtUp;

    NetworkHealthIndicator(ObjectProvider<Reading> reading, ObjectProvider<GroupCommit> log) {
        this.reading = reading;
        this.log = log;
    }

    /** A start is over when what it is to begin with, such as the story of a demo, is there. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        started = true;
    }

    @Override
    public Health health() {
        GroupCommit commits = log.getIfAvailable();
        boolean writable = commits != null && commits.failure().isEmpty();
        return (writable && started && hasCaughtUp() ? Health.up() : Health.down()).build();
    }

    private boolean hasCaughtUp() {
        if (!caughtUp) {
            Reading now = reading.getIfAvailable();
            try {
                caughtUp = now != null && isLevel(now);
            } catch (DataAccessException outOfReach) {
                return false;
            }
        }
        return caughtUp;
    }

    private static boolean isLevel(Reading now) {
        long head = now.head();
        return now.progress().stream()
                .filter(progress -> progress.halted() == null)
                .mapToLong(Progress::position)
                .allMatch(position -> position >= head);
    }
}
