package be.lerendnetwerk.benchmark;

import be.lerendnetwerk.app.desk.CommandDesk;
import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.app.log.LogPositions;
import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.app.log.LoggedEvent;
import be.lerendnetwerk.app.log.Node;
import be.lerendnetwerk.app.log.StoredEvent;
import be.lerendnetwerk.domain.network.command.FoundNetwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** How many commands are acknowledged, and how long one waits, beside rows that are merely inserted and synced. */
final class Acknowledgements {

    private static final int CLIENTS = 32;
    private static final int EXAMPLES = 1_000;
    private static final long NANOS_PER_ROUND = 3_000_000_000L;
    private static final int WAITS = 400;

    private Acknowledgements() {}

    static List<Line> measured(Path folder) throws Exception {
        Path logFolder = Files.createDirectories(folder.resolve("log"));
        Path bareFolder = Files.createDirectories(folder.resolve("bare"));
        try (Node node = Node.on(logFolder);
                BareRows rows = new BareRows(bareFolder, examples(node))) {
            return Stream.of(one(node, logFolder, rows, bareFolder), many(node.desk(), rows))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private static List<StoredEvent> examples(Node node) {
        node.desk().submit(new FoundNetwork("Lerend netwerk", null, null), Submission.by("local"));
        Client client = new Client(node.desk());
        long before = node.get(LogPositions.class).head();
        for (int n = 0; n < EXAMPLES; n++) {
            client.next();
        }
        return node.get(LogReader.class).after(before, EXAMPLES).stream()
                .map(LoggedEvent::event)
                .toList();
    }

    private static List<Line> many(CommandDesk desk, BareRows rows) throws Exception {
        List<Rounds.Task> clients = new ArrayList<>();
        List<Rounds.Task> writers = new ArrayList<>();
        for (int n = 0; n < CLIENTS; n++) {
            clients.add(new Client(desk)::next);
            writers.add(rows.writer()::next);
        }
        Rounds rounds = Rounds.of(3, 9, () -> perSecond(clients), () -> perSecond(writers));
        return List.of(Line.atLeast(
                1,
                CLIENTS + " clients: acknowledged commands per second ÷ plain inserts under the same group commit",
                0.4,
                rounds.ratio(),
                "%.0f ÷ %.0f per second".formatted(rounds.oursTypically(), rounds.bareTypically())));
    }

    private static double perSecond(List<Rounds.Task> writers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers.size());
        try {
            long begin = System.nanoTime();
            List<Future<Integer>> counts = new ArrayList<>();
            for (Rounds.Task writer : writers) {
                counts.add(threads.submit(() -> {
                    int done = 0;
                    for (; System.nanoTime() - begin < NANOS_PER_ROUND; done++) {
                        writer.run();
                    }
                    return done;
                }));
            }
            int all = 0;
            for (Future<Integer> count : counts) {
                all += count.get();
            }
            return all / ((System.nanoTime() - begin) / 1e9);
        } finally {
            threads.shutdown();
        }
    }

    private static List<Line> one(Node node, Path logFolder, BareRows rows, Path bareFolder) throws Exception {
        Client client = new Client(node.desk());
        try (BareRows.Writer writer = rows.writer()) {
            long logBefore = size(logFolder);
            long bareBefore = size(bareFolder);
            Rounds waits = Rounds.of(WAITS / 2, WAITS, () -> Rounds.seconds(client::next), () -> {
                writer.commitOne();
                return Rounds.seconds(rows::checkpoint);
            });
            double events = WAITS * 1.5;
            double ms = waits.oursTypically() * 1e3;
            double bareMs = waits.bareTypically() * 1e3;
            return List.of(
                    Line.atMost(
                            2,
                            "one client: median wait for an acknowledgement ÷ median `CHECKPOINT SYNC` after one row",
                            3,
                            ms / bareMs,
                            "%.2f ms ÷ %.2f ms".formatted(ms, bareMs)),
                    Line.told(
                            2,
                            "growth of the file per event, one client, nobody else writing",
                            "%.1f kB".formatted((size(logFolder) - logBefore) / events / 1e3),
                            "%.1f kB per plain row".formatted((size(bareFolder) - bareBefore) / events / 1e3)));
        }
    }

    private static long size(Path folder) throws IOException {
        return Files.size(folder.resolve("network.mv.db"));
    }
}
