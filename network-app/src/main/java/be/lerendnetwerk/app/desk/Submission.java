package be.lerendnetwerk.app.desk;

import org.jspecify.annotations.Nullable;

/**
 * Who hands in a command, and under what conditions.
 *
 * @param by an account id, {@code local}, {@code import} or a participant link; never a name
 * @param key the caller's name for this very request; the same again is answered the same and done once; null for none
 * @param expectedVersion the last sequence number the caller saw of the target; null where any will do
 * @param cause the id of the event that made somebody or something hand this in; null where nothing did
 */
public record Submission(
        String by,
        @Nullable String key,
        @Nullable Long expectedVersion,
        @Nullable String cause) {

    /** A plain request of somebody. */
    public static Submission by(String account) {
        return new Submission(account, null, null, null);
    }
}
