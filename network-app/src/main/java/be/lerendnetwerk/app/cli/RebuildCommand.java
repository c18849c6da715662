package be.lerendnetwerk.app.cli;

import be.lerendnetwerk.app.rebuild.Comparison;
import be.lerendnetwerk.app.rebuild.Rebuild;
import be.lerendnetwerk.app.rebuild.RebuildListener;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Replays the log beside the present tables and tells what differs. */
@Command(
        name = "rebuild",
        description = "Replays the log into fresh read models beside the present ones and compares them row by row."
                + " Ends with 0 only when they are equal.")
final class RebuildCommand implements Callable<Integer> {

    private static final Duration EVERY = Duration.ofSeconds(2);

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Option(names = "--adopt", description = "Puts the fresh read models in the place of the present ones.")
    private boolean adopt;

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext started = cli.server().withoutPagesWhereThereIsOne()) {
            Rebuild rebuild = started.getBean(Rebuild.class);
            RebuildListener progress = new Paced(cli.out());
            Comparison comparison = adopt ? rebuild.runAndAdopt(progress) : rebuild.run(progress);
            tell(comparison);
            return comparison.isEqual() ? Cli.FINE : Cli.WRONG;
        }
    }

    private void tell(Comparison comparison) {
        PrintWriter out = cli.out();
        comparison
                .differences()
                .forEach(difference -> out.println(
                        difference.table() + ", only in the " + name(difference.side()) + ": " + difference.row()));
        out.println(comparison.events() + " events replayed, " + comparison.tables()
                + " tables compared up to position " + comparison.position() + ".");
        out.println(comparison.isEqual() ? "They are equal." : comparison.differing() + " versions of rows differ.");
        if (comparison.adopted()) {
            out.println("The rebuilt tables are in use now.");
        }
    }

    private static String name(be.lerendnetwerk.app.rebuild.Difference.Side side) {
        return switch (side) {
            case PRESENT -> "present tables";
            case REBUILT -> "rebuilt tables";
        };
    }

    /** Tells how far it is, not more often than somebody reads. */
    private static final class Paced implements RebuildListener {

        private final PrintWriter out;
        private long last = System.nanoTime();

        Paced(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void comparing() {
            out.println("All events were replayed; comparing …");
        }

        @Override
        public void progress(long position, long head, double eventsPerSecond, Duration left) {
            if (System.nanoTime() - last >= EVERY.toNanos()) {
                last = System.nanoTime();
                out.println(position + " of " + head + " events, " + Math.round(eventsPerSecond) + " a second, "
                        + left.toSeconds() + " s to go …");
            }
        }
    }
}
