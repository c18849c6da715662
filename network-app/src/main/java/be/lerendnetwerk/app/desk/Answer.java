package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.domain.shared.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The acknowledgement of a command.
 *
 * @param position the position of the last event it made; the head of the log where it changed nothing
 * @param id the id of what was made or changed; null for a whole import
 * @param version the last sequence number of what was made or changed; -1 for a whole import
 * @param warnings what is unusual about it; nothing that blocks
 */
public record Answer(long position, @Nullable String id, long version, List<Rule> warnings) {}
