package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.domain.shared.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands in commands one after the other as they would be, and then takes all of it back: nothing happens, but everything
 * that stands in their way is known, not only the first.
 */
public interface Rehearsal {

    /** Hands them in. Where one is refused, the others go on as if it had not been there. */
    void of(List<DatedCommand> commands, Submission submission, Audience audience);

    /** Sees how it goes. Commands are told by their place in the list. */
    interface Audience {

        /** Whether the command is to be handed in; asked right before. */
        default boolean isWanted(int command) {
            return true;
        }

        /** It would be taken; these rules it sits uneasily with. */
        void taken(int command, List<Rule> unusual);

        /** It would be refused, by a rule; by none where what it is for is not there. */
        void refused(int command, @Nullable Rule rule);
    }
}
