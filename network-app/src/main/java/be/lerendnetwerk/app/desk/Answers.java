package be.lerendnetwerk.app.desk;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was answered to whom under which key; written in the transaction of the events, so that it stands or falls with them. */
final class Answers {

    private final JdbcClient log;

    Answers(JdbcClient log) {
        this.log = log;
    }

    /**
     * What was answered to this request before.
     *
     * @throws KeyUsedOtherwise when it was another request
     */
    Optional<Remembered> earlier(Request request) {
        return log.sql("SELECT * FROM answers WHERE account = ? AND answer_key = ?")
                .params(request.account(), request.key())
                .query((row, n) -> {
                    if (!Arrays.equals(row.getBytes("received_hash"), request.received())) {
                        throw new KeyUsedOtherwise();
                    }
                    return new Remembered(
                            new Outcome(
                                    row.getString("event_id"),
                                    row.getString("aggregate_id"),
                                    row.getLong("version"),
                                    Warning.read(row.getString("warnings"))),
                            row.getLong("position"));
                })
                .optional();
    }

    /**
     * Remembers; fails on the key where the same request was taken meanwhile.
     *
     * @param head the position it is answered with where it changed nothing
     */
    void remember(Request request, Outcome outcome, long head) {
        log.sql("""
                        INSERT INTO answers (account, answer_key, received_hash, event_id, position, aggregate_id, version, warnings)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(request.account(), request.key(), request.received())
                .param(outcome.lastEventId())
                .param(head)
                .param(outcome.id())
                .param(outcome.version())
                .param(Warning.write(outcome.warnings()))
                .update();
    }

    /**
     * What was answered.
     *
     * @param outcome what became of it
     * @param head the position it was answered with where it changed nothing
     */
    record Remembered(Outcome outcome, long head) {}

    /**
     * What is kept of a request that has a key.
     *
     * @param account who asked
     * @param key a keyed hash of the key
     * @param received a keyed hash of what was received
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record Request(String account, String key, byte[] received) {}
}
