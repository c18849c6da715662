package be.lerendnetwerk.app.rebuild;

import be.lerendnetwerk.app.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Comparisons that run beside everything else, one at a time; the latest are remembered until the next start. */
@Component
public class RunningRebuilds {

    private static final int REMEMBERED = 20;

    private final ObjectProvider<Rebuild> rebuild;
    private final Problems problems;
    private final Map<String, RunningRebuild> known = new LinkedHashMap<>();
    private @Nullable RunningRebuild latest;

    RunningRebuilds(ObjectProvider<Rebuild> rebuild, Problems problems) {
        this.rebuild = rebuild;
        this.problems = problems;
    }

    /** Begins one; where one is running already, that one is told, since it answers the same question. */
    public synchronized RunningRebuild begin() {
        RunningRebuild running = latest;
        if (running == null || !running.isRunning()) {
            running = new RunningRebuild(UUID.randomUUID().toString());
            remember(running);
            start(running);
        }
        return running;
    }

    /** One by its id; empty for an unknown one, or one from before the last start. */
    public synchronized Optional<RunningRebuild> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /** The latest; empty before the first. */
    public synchronized Optional<RunningRebuild> latest() {
        return Optional.ofNullable(latest);
    }

    private void remember(RunningRebuild running) {
        latest = running;
        known.put(running.told().id(), running);
        if (known.size() > REMEMBERED) {
            known.remove(known.keySet().iterator().next());
        }
    }

    private void start(RunningRebuild running) {
        Rebuild replay = rebuild.getObject();
        Thread thread = new Thread(() -> run(replay, running), "rebuild");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Rebuild replay, RunningRebuild running) {
        try {
            running.ended(replay.run(running));
        } catch (RuntimeException e) {
            problems.of(e);
            running.failed();
        }
    }
}
