package be.lerendnetwerk.app.cli;

import be.lerendnetwerk.app.desk.LogIsReadOnly;
import be.lerendnetwerk.app.desk.OutcomeUnknown;
import be.lerendnetwerk.app.desk.SomebodyWasFirst;
import be.lerendnetwerk.app.following.AnotherRebuild;
import be.lerendnetwerk.app.keys.MasterKeyRefused;
import be.lerendnetwerk.app.log.DamagedAnalyzer;
import be.lerendnetwerk.app.log.StartRefused;
import java.io.PrintWriter;
import java.net.BindException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says as a sentence why a command failed; only what nobody foresaw shows where it came from. */
final class Sorry implements IExecutionExceptionHandler {

    private final BooleanSupplier ending;

    Sorry() {
        this(Sorry::isEnding);
    }

    /** @param ending whether everything is being closed, so that whatever fails fails for that */
    Sorry(BooleanSupplier ending) {
        this.ending = ending;
    }

    /** The process refuses hooks for its end once that has begun. */
    private static boolean isEnding() {
        Thread nothing = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(nothing);
            Runtime.getRuntime().removeShutdownHook(nothing);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    @Override
    public int handleExecutionException(Exception failed, CommandLine command, @Nullable ParseResult parsed) {
        if (ending.getAsBoolean()) {
            return Cli.WRONG;
        }
        PrintWriter err = command.getErr();
        String sentence = sentence(failed);
        if (sentence != null) {
            err.println(sentence);
        } else {
            failed.printStackTrace(err);
        }
        return Cli.WRONG;
    }

    private static @org.jspecify.annotations.Nullable String sentence(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException port) {
                return "Port " + port.getPort() + " is in use already: stop what listens there, or choose another with"
                        + " --server.port=9090.";
            }
            if (cause instanceof BindException) {
                return "The server cannot listen there: " + cause.getMessage() + ".";
            }
            if (cause instanceof Complaint
                    || cause instanceof StartRefused
                    || cause instanceof MasterKeyRefused
                    || cause instanceof AnotherRebuild) {
                return cause.getMessage();
            }
            if (DamagedAnalyzer.isSign(cause)) {
                return DamagedAnalyzer.told(cause);
            }
            if (cause instanceof SomebodyWasFirst) {
                return "Others wrote at the same time and were first. Nothing was written; try again.";
            }
            if (cause instanceof LogIsReadOnly) {
                return "The log takes nothing more: " + cause.getMessage() + ". Nothing was written.";
            }
            if (cause instanceof OutcomeUnknown) {
                return "Nobody confirmed that it is on disk; it was written as a whole or not at all. Look into it, and"
                        + " do it again: what was written once is not written twice.";
            }
            if (cause.getClass().getPackageName().startsWith("be.lerendnetwerk.app.access")) {
                return cause.getMessage();
            }
        }
        return null;
    }
}
