package be.lerendnetwerk.app.cli;

import be.lerendnetwerk.app.access.SaysWhoMayEnter;
import be.lerendnetwerk.app.desk.NetworkDay;
import be.lerendnetwerk.app.imports.SheetImport;
import be.lerendnetwerk.app.reading.Progress;
import be.lerendnetwerk.app.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Serves the story of Sint-Niklaas from a folder that is thrown away at the end. */
@Command(
        name = "demo",
        description = "Serves the story of Sint-Niklaas with ready-made accounts, to this machine only,"
                + " from a folder that is thrown away at the end.")
final class DemoCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    enum Dates {
        moved,
        original
    }

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Option(
            names = "--dates",
            paramLabel = "original|moved",
            defaultValue = "moved",
            description = "original leaves the dates of the story; else they are moved by whole weeks,"
                    + " so that its planned session is one to two weeks ahead.")
    private Dates dates = Dates.moved;

    @Override
    public Integer call() throws IOException {
        if (cli.data != null) {
            throw new Complaint("The demo has a folder of its own, so --data does not go with it.");
        }
        Path folder = Files.createTempDirectory("lerend-netwerk-demo");
        SpringApplication.getShutdownHandlers().add(() -> throwAway(folder));
        ConfigurableApplicationContext running = new Server(folder, cli.server().properties())
                .with("--network.demo=true")
                .with("--spring.datasource.url=")
                .servingOnceTold(this::tell);
        cli.out().println(running.getBean(SaysWhoMayEnter.class).sentence());
        cli.out()
                .println("The demo of Lerend Netwerk is at " + Address.of(running)
                        + ". Sign in with the accounts shown there. Ctrl+C stops it and throws it away.");
        return Cli.RUNNING;
    }

    private void tell(ConfigurableApplicationContext started) throws IOException {
        var story = new DemoStory(started.getBean(SheetImport.class), started.getBean(NetworkDay.class));
        untilShown(started.getBean(Reading.class), story.tell(dates == Dates.moved));
    }

    private static void untilShown(Reading reading, long position) {
        reading.await(
                reading.progress().stream().map(Progress::projection).collect(Collectors.toSet()), position, PATIENCE);
    }

    private static void throwAway(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            System.err.println("The folder of the demo is still there: " + folder);
        }
    }
}
