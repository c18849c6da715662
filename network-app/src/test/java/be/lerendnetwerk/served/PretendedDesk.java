package be.lerendnetwerk.served;

import be.lerendnetwerk.app.desk.Alongside;
import be.lerendnetwerk.app.desk.Answer;
import be.lerendnetwerk.app.desk.CommandDesk;
import be.lerendnetwerk.app.desk.DatedCommand;
import be.lerendnetwerk.app.desk.RequestKey;
import be.lerendnetwerk.app.desk.Submission;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes every command, or refuses the next one. */
public final class PretendedDesk implements CommandDesk {

    private final List<Object> commands = new ArrayList<>();
    private final List<Submission> submissions = new ArrayList<>();
    private final Map<RequestKey, Answer> answers = new HashMap<>();
    private Runnable sameMeanwhile = () -> {};
    private @Nullable RuntimeException refusal;
    private @Nullable Object refused;

    public void refuseNext(RuntimeException thrown) {
        refusal = thrown;
    }

    public @Nullable Object lastRefused() {
        return refused;
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
            refused = command;
            throw thrown;
        }
        commands.add(command);
        submissions.add(submission);
        Answer answer = new Answer(commands.size(), "the-target", 0, submission.unusual());
        RequestKey key = submission.key();
        if (key != null) {
            answers.put(key, answer);
        }
        return answer;
    }

    @Override
    public Optional<Answer> earlier(Submission submission) {
        RequestKey key = submission.key();
        Runnable meanwhile = sameMeanwhile;
        sameMeanwhile = () -> {};
        Optional<Answer> known = Optional.ofNullable(key).map(answers::get);
        meanwhile.run();
        return known;
    }

    @Override
    public UUID idOfWhatItMakes(Submission submission) {
        RequestKey key = submission.key();
        return key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((key.name() + key.received()).getBytes(StandardCharsets.UTF_8));
    }

    /** Lets something happen right after a request was found to be new. */
    public void meanwhile(Runnable something) {
        sameMeanwhile = something;
    }

    @Override
    public void mustBeWritable() {
        // It takes whatever comes.
    }

    @Override
    public Answer submitAll(List<DatedCommand> many, Submission submission, Alongside alongside) {
        throw new UnsupportedOperationException();
    }
}
