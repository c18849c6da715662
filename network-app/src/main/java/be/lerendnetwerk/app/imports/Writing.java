package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.app.desk.Alongside;
import be.lerendnetwerk.app.log.Commit;
import be.lerendnetwerk.domain.shared.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes along with the steps of an import: tells how far they are, and keeps what the rows said in their transaction. */
final class Writing implements Alongside {

    private final List<Step> steps;
    private final ImportProgress progress;
    private final Runnable bookkeeping;
    private int taken;
    private boolean changing;

    Writing(List<Step> steps, ImportProgress progress, Runnable bookkeeping) {
        this.steps = steps;
        this.progress = progress;
        this.bookkeeping = bookkeeping;
    }

    /** The row of the step that comes next; null when all were taken. */
    @Nullable
    Row next() {
        return taken < steps.size() ? steps.get(taken).row() : null;
    }

    /** Whether they made anything happen that was not so already. */
    boolean isChanging() {
        return changing;
    }

    @Override
    public void taken(int count, List<Rule> warnings) {
        taken = count;
        progress.taken(count, steps.size());
    }

    @Override
    public void beforeCommit() {
        changing = !Commit.current().events().isEmpty();
        bookkeeping.run();
    }
}
