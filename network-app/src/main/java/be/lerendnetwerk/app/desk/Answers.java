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
    Optional<Outcome> earlier(Request request) {
        return log.sql("SELECT * FROM answers WHERE account = ? AND answer_key = ?")
                .params(request.account(), request.key())
                .query((row, n) -> {
                    if (!Arrays.equals(row.getBytes("body_hash"), request.bodyHash())) {
                        throw new KeyUsedOtherwise();
                    }
                    return new Outcome(
                            row.getString("event_id"),
                            row.getLong("position"),
                            row.getString("aggregate_id"),
                            row.getLong("version"),
                            Warning.read(row.getString("warnings")));
                })
                .optional();
    }

    /** Remembers; fails on the key where the same request was taken meanwhile. */
    void remember(Request request, Outcome outcome) {
        log.sql("""
                        INSERT INTO answers (account, answer_key, body_hash, event_id, position, aggregate_id, version, warnings)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(request.account(), request.key(), request.bodyHash())
                .param(outcome.lastEventId())
                .param(outcome.head())
                .param(outcome.id())
                .param(outcome.version())
                .param(Warning.write(outcome.warnings()))
                .update();
    }

    /** A request that has a key. */
    record Request(String account, String key, byte[] bodyHash) {}
}
