package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.app.problem.Change;
import be.lerendnetwerk.app.problem.Changes;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads in the log what others did to a thing since somebody saw it. */
@Component
class ChangesInTheLog implements Changes {

    private final ObjectProvider<LogReader> log;

    ChangesInTheLog(ObjectProvider<LogReader> log) {
        this.log = log;
    }

    @Override
    public List<Change> since(String aggregateId, long version) {
        return log.getObject().ofAggregate(aggregateId, version).stream()
                .map(logged -> new Change(
                        logged.event().sequenceNumber(), logged.event().type()))
                .toList();
    }
}
