package be.lerendnetwerk.app.commands;

import be.lerendnetwerk.app.problem.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a body was understood as.
 *
 * @param command the command
 * @param expectedVersion the version of the target that the caller saw, or null
 * @param made the id of the new thing, or null when the command makes none
 * @param unknownFields what is said about fields that the command does not have
 */
public record Bound(
        Record command,
        @Nullable Long expectedVersion,
        @Nullable String made,
        List<Sentence> unknownFields) {}
