package be.lerendnetwerk.app.cli;

import be.lerendnetwerk.app.log.Compaction;
import be.lerendnetwerk.app.log.DataFolder;
import be.lerendnetwerk.app.log.Database;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Writes the database file anew, the server stopped. */
@Command(
        name = "compact",
        description = "Writes the database file anew, without what was overwritten or erased; the server stopped.")
final class CompactCommand implements Callable<Integer> {

    private static final long MEGABYTE = 1 << 20;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Override
    public Integer call() throws Exception {
        Path folder;
        try (ConfigurableApplicationContext started = cli.server().withoutPagesWhereThereIsOne()) {
            if (started.getBean(Database.class).isShared()) {
                throw new Complaint("Only the database in a data folder is written anew; a PostgreSQL has a VACUUM.");
            }
            folder = DataFolder.of(started.getEnvironment());
        }
        Compaction.Sizes sizes = Compaction.of(folder);
        cli.out()
                .println("The database has " + megabytes(sizes.after()) + " MB now, and had "
                        + megabytes(sizes.before()) + ".");
        return Cli.FINE;
    }

    private static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }
}
