package be.lerendnetwerk.served;

import be.lerendnetwerk.app.desk.Alongside;
import be.lerendnetwerk.app.desk.Answer;
import be.lerendnetwerk.app.desk.CommandDesk;
import be.lerendnetwerk.app.desk.DatedCommand;
import be.lerendnetwerk.app.desk.Submission;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes every command, or refuses the next one. */
public final class PretendedDesk implements CommandDesk {

    private final List<Object> commands = new ArrayList<>();
    private final List<Submission> submissions = new ArrayList<>();
    private @Nullable RuntimeException refusal;

    public void refuseNext(RuntimeException thrown) {
        refusal = thrown;
    }

    public Object lastCommand() {
        return commands.get(commands.size() - 1);
    }

    public Submission lastSubmission() {
        return submissions.get(submissions.size() - 1);
    }

    public int count() {
        return commands.size();
    }

    @Override
    public Answer submit(Object command, Submission submission) {
        RuntimeException thrown = refusal;
        if (thrown != null) {
            refusal = null;
            throw thrown;
        }
        commands.add(command);
        submissions.add(submission);
        return new Answer(commands.size(), "the-target", 0, List.of());
    }

    @Override
    public Answer submitAll(List<DatedCommand> many, Submission submission, Alongside alongside) {
        throw new UnsupportedOperationException();
    }
}
