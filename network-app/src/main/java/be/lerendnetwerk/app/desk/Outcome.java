package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.domain.shared.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of commands, before anybody is told.
 *
 * @param lastEventId the last event they made; null where they changed nothing
 * @param id what was made or changed; null for many at once
 * @param version its last sequence number; -1 for many at once
 * @param warnings what is unusual
 */
record Outcome(@Nullable String lastEventId, @Nullable String id, long version, List<Rule> warnings) {

    Answer at(long position) {
        return new Answer(position, id, version, warnings);
    }
}
