package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.Problems;
import be.lerendnetwerk.app.problem.Refused;
import be.lerendnetwerk.app.rebuild.Rebuild;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Has the log replayed beside the present read models and compared, one at a time, and tells how far that is. */
@RestController
@Hidden
class RebuildApi {

    private static final int REMEMBERED = 20;

    private final ObjectProvider<Rebuild> rebuild;
    private final Problems problems;
    private final Map<String, RunningRebuild> known = new LinkedHashMap<>();
    private @Nullable RunningRebuild latest;

    RebuildApi(ObjectProvider<Rebuild> rebuild, Problems problems) {
        this.rebuild = rebuild;
        this.problems = problems;
    }

    /** Begins one; where one is running already, that one is told, since it answers the same question. */
    @PostMapping("/api/v1/rebuilds")
    synchronized RunningRebuild.Told begin() {
        RunningRebuild running = latest;
        if (running == null || !running.isRunning()) {
            running = new RunningRebuild(UUID.randomUUID().toString());
            remember(running);
            start(running);
        }
        return running.told();
    }

    @GetMapping("/api/v1/rebuilds/{id}")
    synchronized RunningRebuild.Told follow(@PathVariable String id) {
        RunningRebuild found = known.get(id);
        if (found == null) {
            throw new Refused(
                    Problem.Kind.UNKNOWN,
                    "Deze vergelijking is niet bekend, of van voor de laatste start.",
                    "This comparison is not known, or is from before the last start.");
        }
        return found.told();
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
