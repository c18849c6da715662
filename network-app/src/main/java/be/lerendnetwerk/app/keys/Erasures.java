package be.lerendnetwerk.app.keys;

import be.lerendnetwerk.domain.participant.event.ParticipantErased;
import be.lerendnetwerk.domain.shared.Subject;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Throws keys away. It happens in the transaction that writes the event, so there is never one without the other; and
 * again at every start, for a log or a table of keys that was put back from an older copy.
 */
public final class Erasures {

    private final SubjectKeys keys;
    private final JdbcClient log;

    /**
     * Erasures beside the log.
     *
     * @param log the connections on which events are written, so that both commit as one
     */
    Erasures(SubjectKeys keys, JdbcClient log) {
        this.keys = keys;
        this.log = log;
    }

    /** Erases whom the events erase, within the transaction that is writing them. */
    public void alongside(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            if (event.getPayload() instanceof ParticipantErased erased) {
                erase(new Subject(Subject.Kind.PARTICIPANT, erased.participantId()));
            }
        }
    }

    /**
     * Erases everybody whom the log erases and who still has a key.
     *
     * @return how many that were
     */
    public int finish() {
        List<String> unfinished = log.sql("""
                        SELECT DISTINCT e.aggregate_id
                        FROM events e
                        LEFT JOIN subject_key k ON k.subject = 'PARTICIPANT:' || e.aggregate_id
                        WHERE e.type_name = 'ParticipantErased' AND (k.subject IS NULL OR k.wrapped_key IS NOT NULL)
                        """).query(String.class).list();
        unfinished.forEach(id -> erase(new Subject(Subject.Kind.PARTICIPANT, id)));
        return unfinished.size();
    }

    private void erase(Subject subject) {
        keys.mustHaveRow(subject);
        int rows = log.sql("UPDATE subject_key SET wrapped_key = NULL WHERE subject = ?")
                .param(subject.toString())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("The key of " + subject + " was not erased.");
        }
    }
}
