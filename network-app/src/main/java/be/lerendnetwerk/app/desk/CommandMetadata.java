package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.app.log.EventMetadata;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.Message;

/** What travels beside a command, to its handler and to the events that follow from it. */
final class CommandMetadata {

    /** The day on which the command decides, as a {@link LocalDate}; handlers ask for it. */
    static final String TODAY = "today";

    /** The version of the target that the caller saw; absent where any will do. */
    static final String EXPECTED_VERSION = "expectedVersion";

    private CommandMetadata() {}

    /** A command under its id, deciding on and happening on a day. */
    static CommandMessage<?> message(Object command, Submission submission, String commandId, LocalDate day) {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(TODAY, day);
        metadata.put(EventMetadata.BY, submission.by());
        metadata.put(EventMetadata.COMMAND_ID, commandId);
        metadata.put(EventMetadata.HAPPENED_ON, day.toString());
        metadata.put(
                EventMetadata.CAUSE,
                submission.cause() == null ? command.getClass().getSimpleName() : submission.cause());
        if (submission.expectedVersion() != null) {
            metadata.put(EXPECTED_VERSION, submission.expectedVersion());
        }
        return new GenericCommandMessage<>(command, metadata);
    }

    /** The same for one that tells of an earlier day; a day to come is today. */
    static CommandMessage<?> message(DatedCommand dated, Submission submission, LocalDate today) {
        LocalDate day = dated.happenedOn().isBefore(today) ? dated.happenedOn() : today;
        return message(dated.command(), submission, dated.commandId(), day);
    }

    /** What an event takes over from the command that it follows from. */
    static Map<String, ?> carriedOver(Message<?> command) {
        return command.getMetaData().subset(EventMetadata.KEYS.toArray(String[]::new));
    }
}
