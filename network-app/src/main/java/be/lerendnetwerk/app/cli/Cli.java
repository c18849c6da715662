package be.lerendnetwerk.app.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The commands of the product. Without a command it serves. */
@Command(
        name = "network-app",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            RebuildCommand.class,
            StatusCommand.class,
            CompactCommand.class
        },
        description = "Lerend Netwerk: runs a learning network. Without a command it serves.",
        footer = {
            "",
            "Any other --name=value is a property of the server, such as --server.port=9090.",
            "NETWORK_DATA names the data folder where --data does not; else it is ./data."
        },
        synopsisSubcommandLabel = "[COMMAND]",
        versionProvider = Version.class)
public final class Cli implements Callable<Integer> {

    /** The exit code of a command that goes on running. */
    public static final int RUNNING = -1;

    static final int FINE = 0;
    static final int WRONG = 1;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "The data folder.")
    @Nullable
    Path data;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows the version.")
    boolean version;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    CommandSpec spec;

    private final List<String> properties = new ArrayList<>();

    /** Runs a command and says how it ended; {@link #RUNNING} where it goes on. */
    public static int run(String... arguments) {
        Charset ofTheTerminal = Charset.defaultCharset();
        return run(
                new PrintWriter(System.out, true, ofTheTerminal),
                new PrintWriter(System.err, true, ofTheTerminal),
                arguments);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var cli = new Cli();
        CommandLine line = new CommandLine(cli);
        Set<String> options = options(line);
        List<String> own = new ArrayList<>();
        for (String argument : arguments) {
            (isProperty(argument, options) ? cli.properties : own).add(argument);
        }
        return line.setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new Sorry())
                .execute(own.toArray(String[]::new));
    }

    /** Whether it is none of the command line's own options, so that the server takes it. */
    private static boolean isProperty(String argument, Set<String> options) {
        int equals = argument.indexOf('=');
        return argument.startsWith("--") && equals > 2 && !options.contains(argument.substring(0, equals));
    }

    /** The names of all options of all commands. */
    private static Set<String> options(CommandLine line) {
        Set<String> names = new HashSet<>();
        line.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
        line.getSubcommands().values().forEach(command -> names.addAll(options(command)));
        return names;
    }

    /** The server on the data folder that was asked for. */
    Server server() {
        return new Server(data, properties);
    }

    @Override
    public Integer call() {
        return new ServeCommand(this).call();
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
