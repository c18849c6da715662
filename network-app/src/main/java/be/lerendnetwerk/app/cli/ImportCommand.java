package be.lerendnetwerk.app.cli;

import be.lerendnetwerk.app.imports.Finding;
import be.lerendnetwerk.app.imports.ImportReport;
import be.lerendnetwerk.app.imports.SheetImport;
import be.lerendnetwerk.app.log.DataFolder;
import be.lerendnetwerk.app.log.Database;
import be.lerendnetwerk.app.reading.Progress;
import be.lerendnetwerk.app.reading.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a folder or zip of sheets, and ends when everything shows it. */
@Command(
        name = "import",
        description =
                "Takes a folder or zip of CSV files into the network: all of it, or nothing where anything is wrong.")
final class ImportCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Parameters(paramLabel = "FOLDER", description = "The folder or zip with the CSV files.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path folder;

    @Override
    public Integer call() throws IOException, SQLException {
        if (!Files.isReadable(folder)) {
            throw new Complaint("There is no folder or zip " + folder + " that can be read.");
        }
        var told = new ImportTold(cli.out(), cli.err());
        Path grown = null;
        try (ConfigurableApplicationContext started = cli.server().withoutPagesAfter(() -> mustBeSound(told))) {
            ImportReport report = started.getBean(SheetImport.class).take(folder, told);
            told.report(report);
            if (!report.isSound() || !untilLevel(started.getBean(Reading.class), report.position())) {
                return Cli.WRONG;
            }
            if (report.written() && !started.getBean(Database.class).isShared()) {
                grown = DataFolder.of(started.getEnvironment());
            }
        }
        if (grown != null) { // So many small steps leave a file that is many times as large as what it holds.
            CompactCommand.alongside(grown, cli.out());
        }
        return Cli.FINE;
    }

    /** A folder of faults makes no network. */
    private void mustBeSound(ImportTold told) {
        List<Finding> faults;
        try {
            faults = SheetImport.faultsOfTheFirst(folder, told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!faults.isEmpty()) {
            throw new Complaint(ImportTold.faults(faults));
        }
    }

    /** Waits until every projection shows what was written; false where one stopped. */
    private boolean untilLevel(Reading reading, long position) {
        Set<String> projections =
                reading.progress().stream().map(Progress::projection).collect(Collectors.toSet());
        while (!reading.await(projections, position, PATIENCE)) {
            for (Progress progress : reading.progress()) {
                if (progress.halted() != null) {
                    cli.err().println("The projection " + progress.projection() + " stopped at " + progress.halted());
                    return false;
                }
            }
            cli.out().println("Pages are at position " + reading.reached(projections) + " of " + position + " …");
        }
        return true;
    }
}
