package be.lerendnetwerk.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the product beside the plainest thing that could do the same, and writes what came out to
 * {@code docs/benchmarks.md}. Runs under the profile {@code benchmark} alone, and never fails on a number.
 */
class NetworkBenchmark {

    private static final Set<String> PARTS =
            Set.of(System.getProperty("benchmark", "log,rebuild,pages,demo").split(","));

    private static final long EVENTS = Long.getLong("benchmark.events", 200_000);
    private static final long FEWER = EVENTS / 10;

    @TempDir
    private Path folder;

    @Test
    void measures_and_writes_it_down() throws Exception {
        Locale.setDefault(Locale.ROOT);
        double load = Report.load();
        List<Line> lines = new ArrayList<>();
        if (PARTS.contains("log")) {
            lines.addAll(Acknowledgements.measured(folder));
        }
        if (PARTS.contains("rebuild") || PARTS.contains("pages")) {
            lines.addAll(grown());
        }
        if (PARTS.contains("demo")) {
            lines.addAll(FirstAnswer.measured());
        }
        Report.write(lines, load);
    }

    private List<Line> grown() throws Exception {
        List<Line> lines = new ArrayList<>();
        try (Installation longer = Installation.grown(folder.resolve("longer"), EVENTS)) {
            if (PARTS.contains("rebuild")) {
                lines.addAll(Rebuilding.measured(longer, EVENTS));
            }
            if (PARTS.contains("pages")) {
                try (Installation shorter = Installation.grown(folder.resolve("shorter"), FEWER)) {
                    lines.addAll(Asking.measured(longer, EVENTS, shorter, FEWER));
                }
            }
        }
        return lines;
    }
}
