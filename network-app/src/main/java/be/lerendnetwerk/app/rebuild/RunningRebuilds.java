package be.lerendnetwerk.app.rebuild;

import be.lerendnetwerk.app.following.AnotherRebuild;
import be.lerendnetwerk.app.following.Workbench;
import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.Problems;
import be.lerendnetwerk.app.problem.Refused;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Rebuilds that run beside everything else, one at a time; the latest are remembered until the next start. */
@Component
public class RunningRebuilds {

    private static final int REMEMBERED = 20;

    private final ObjectProvider<Rebuild> rebuild;
    private final Problems problems;
    private final Clock clock;
    private final Map<String, RunningRebuild> known = new LinkedHashMap<>();
    private @Nullable RunningRebuild latest;

    RunningRebuilds(ObjectProvider<Rebuild> rebuild, Problems problems, Clock clock) {
        this.rebuild = rebuild;
        this.problems = problems;
        this.clock = clock;
    }

    /**
     * Begins one; where one is running here already, that one is told, as long as it does all that is asked.
     *
     * @param adopt whether the rebuilt tables are to take the place of the present ones, whatever differs
     * @param by who begins it
     * @throws Refused when another one is under way, here or on another machine
     */
    public synchronized RunningRebuild begin(boolean adopt, String by) {
        RunningRebuild running = latest;
        if (running != null && running.isRunning()) {
            if (adopt && !running.adopts()) {
                throw underWay();
            }
            return running;
        }
        RunningRebuild begun = new RunningRebuild(UUID.randomUUID().toString(), adopt, by, clock.instant());
        start(begun);
        remember(begun);
        return begun;
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
        Workbench fresh = free(replay);
        Thread thread = new Thread(() -> run(replay, fresh, running), "rebuild");
        thread.setDaemon(true);
        thread.start();
    }

    private static Workbench free(Rebuild replay) {
        try {
            return replay.begin();
        } catch (AnotherRebuild e) {
            throw underWay();
        }
    }

    private static Refused underWay() {
        return new Refused(
                Problem.Kind.UNDER_WAY,
                "Er wordt al nagespeeld, hier of op een andere machine. Wacht tot dat klaar is.",
                "Another rebuild is under way, here or on another machine. Wait until it has ended.");
    }

    private void run(Rebuild replay, Workbench fresh, RunningRebuild running) {
        try (fresh) {
            running.ended(replay.run(fresh, running, running.adopts()));
        } catch (RuntimeException e) {
            problems.of(e);
            running.failed();
        }
    }
}
