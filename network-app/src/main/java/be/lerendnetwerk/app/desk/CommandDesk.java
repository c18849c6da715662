package be.lerendnetwerk.app.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes commands and acknowledges them. An answer means: the events are on disk, and in order.
 */
public interface CommandDesk {

    /**
     * Hands in one command and waits until its events are durable and have their positions.
     *
     * @throws be.lerendnetwerk.domain.shared.RuleBroken when a rule refuses it; nothing happened
     * @throws ChangedMeanwhile when the submission expected a version that is no longer the newest; nothing happened
     * @throws NoSuchVersion when the submission expected a version that is not there yet; nothing happened
     * @throws SomebodyWasFirst when others were first, time and again; nothing happened
     * @throws KeyUsedOtherwise when the same key came before with another request; nothing happened
     * @throws LogIsReadOnly when the log takes nothing more; nothing happened
     * @throws UnknownTarget when there is nothing with the id that the command is for; nothing happened
     * @throws OutcomeUnknown when the events may or may not be on disk
     */
    Answer submit(Object command, Submission submission);

    /**
     * What was answered before to this very request, so that whoever looks at a command first can leave one alone that was
     * already done; empty for a new request and for one without a key. It is answered also by a log that takes nothing more.
     *
     * @throws KeyUsedOtherwise when the same key came before with another request
     */
    Optional<Answer> earlier(Submission submission);

    /**
     * Lets pass where something can be taken, so that nobody waits for read models that will not come level.
     *
     * @throws LogIsReadOnly where nothing is taken any more
     */
    void mustBeWritable();

    /** The id of what a request makes and leaves to be named: the same each time for the same request under its key. */
    UUID idOfWhatItMakes(Submission submission);

    /**
     * Hands in many commands as one: all of them become one contiguous block of positions, or none does.
     *
     * @throws be.lerendnetwerk.domain.shared.RuleBroken as for one command; nothing of the whole happened
     */
    default Answer submitAll(List<DatedCommand> commands, Submission submission) {
        return submitAll(commands, submission, Alongside.NOTHING);
    }

    /**
     * Hands in many commands as one, together with something that is written in the same transaction.
     *
     * @throws be.lerendnetwerk.domain.shared.RuleBroken as for one command; nothing of the whole happened
     */
    Answer submitAll(List<DatedCommand> commands, Submission submission, Alongside alongside);
}
