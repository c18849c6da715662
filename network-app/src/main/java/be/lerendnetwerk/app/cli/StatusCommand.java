package be.lerendnetwerk.app.cli;

import be.lerendnetwerk.app.log.GroupCommit;
import be.lerendnetwerk.app.reading.Progress;
import be.lerendnetwerk.app.reading.Reading;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Shows how an installation is doing. */
@Command(name = "status", description = "Shows what is configured, how far the log is, and how far each projection is.")
final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Override
    public Integer call() throws Exception {
        try (ConfigurableApplicationContext started = cli.server().withoutPagesWhereThereIsOne()) {
            PrintWriter out = cli.out();
            Reading reading = started.getBean(Reading.class);
            GroupCommit log = started.getBean(GroupCommit.class);
            Reading.When head = reading.at(reading.head());
            out.println(new Version().getVersion()[0]);
            out.println("Data: " + Address.folder(started));
            out.println("Log: position " + head.position()
                    + (head.calendar() == null
                            ? ""
                            : ", up to " + head.calendar() + ", recorded " + head.recordedAt()));
            out.println("Acknowledged means: " + log.promise());
            log.failure().ifPresent(reason -> out.println("The log takes nothing more: " + reason));
            out.println("Projections:");
            boolean fine = log.failure().isEmpty();
            for (Progress progress : reading.progress()) {
                boolean halted = progress.halted() != null;
                out.println("  " + progress.projection() + ": " + progress.position()
                        + (halted ? ", stopped at " + progress.halted() : ""));
                fine &= !halted;
            }
            return fine ? Cli.FINE : Cli.WRONG;
        }
    }
}
