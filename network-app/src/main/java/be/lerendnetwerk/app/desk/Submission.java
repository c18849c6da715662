package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.domain.shared.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who hands in a command, and under what conditions.
 *
 * @param by an account id, {@code local}, {@code import} or a participant link; never a name
 * @param key what makes this request the same as another; the same again is answered the same and done once; null for none
 * @param expectedVersion the last sequence number the caller saw of the target; null where any will do
 * @param cause the id of the event that made a policy hand this in; null where the command itself is the cause
 * @param unusual what was found unusual about it before it came here; its answer tells it first
 */
public record Submission(
        String by,
        @Nullable RequestKey key,
        @Nullable Long expectedVersion,
        @Nullable String cause,
        List<Rule> unusual) {

    /** A plain request of somebody. */
    public static Submission by(String account) {
        return new Submission(account, null, null, null, List.of());
    }

    /** The same under a key. */
    public Submission under(@Nullable RequestKey one) {
        return new Submission(by, one, expectedVersion, cause, unusual);
    }

    /** The same for a caller who saw this version of the target. */
    public Submission expecting(@Nullable Long version) {
        return new Submission(by, key, version, cause, unusual);
    }

    /** The same with what is unusual about it. */
    public Submission unusual(List<Rule> rules) {
        return new Submission(by, key, expectedVersion, cause, rules);
    }
}
