package be.lerendnetwerk.app.cli;

import be.lerendnetwerk.app.log.Compaction;
import be.lerendnetwerk.app.log.DataFolder;
import be.lerendnetwerk.app.log.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.h2.mvstore.MVStoreException;
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
        cli.out().println(told(Compaction.of(folder)));
        return Cli.FINE;
    }

    /** While it is open the file is only appended to, so before is the time to leave out what is no longer in use. */
    static void whereWorthwhile(Path folder, PrintWriter out) {
        if (Compaction.isWorthwhile(folder)) {
            out.println("Most of the database file is no longer in use: it is written anew first.");
            alongside(folder, out).ifPresent(sizes -> out.println(told(sizes)));
        }
    }

    /** Writes it anew where something else is to be done; that it could not be is told, and stops nothing. */
    static Optional<Compaction.Sizes> alongside(Path folder, PrintWriter out) {
        try {
            return Optional.of(Compaction.of(folder));
        } catch (IOException | SQLException | MVStoreException e) {
            out.println("The database file stays as large as it is; see the command compact. (" + e.getMessage() + ")");
            return Optional.empty();
        }
    }

    private static String told(Compaction.Sizes sizes) {
        return "The database has " + megabytes(sizes.after()) + " MB now, and had " + megabytes(sizes.before()) + ".";
    }

    private static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }
}
