package be.lerendnetwerk.app.cli;

import be.lerendnetwerk.app.access.SaysWhoMayEnter;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Starts the server. */
@Command(name = "serve", description = "Starts the server, on port 8080 unless --server.port says otherwise.")
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @SuppressWarnings("NullAway.Init")
    ServeCommand() {}

    ServeCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        ConfigurableApplicationContext running =
                cli.server().servingAfter(folder -> CompactCommand.whereWorthwhile(folder, cli.out()));
        cli.out().println(running.getBean(SaysWhoMayEnter.class).sentence());
        cli.out()
                .println("Lerend Netwerk is at " + Address.of(running) + " (data in " + Address.folder(running)
                        + "). Ctrl+C stops it.");
        return Cli.RUNNING;
    }
}
