package be.lerendnetwerk.app.log;

import be.lerendnetwerk.app.OwnThread;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A node under load in a process of its own, whose every word is taken down while it runs. */
final class RunningNode implements AutoCloseable {

    private static final long PATIENCE_IN_SECONDS = 60;

    private final Process process;
    private final Semaphore acknowledged = new Semaphore(0);
    private final CompletableFuture<Void> silent;

    private RunningNode(Process process, Ledger ledger) {
        this.process = process;
        this.silent = CompletableFuture.runAsync(() -> takeDown(ledger), new OwnThread());
    }

    static RunningNode start(Ledger ledger, String... properties) throws IOException {
        return new RunningNode(Killed.node(properties).start(), ledger);
    }

    private void takeDown(Ledger ledger) {
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                ledger.takeDown(line);
                if (line.startsWith("acknowledged")) {
                    acknowledged.release();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it acknowledged so many commands more than there were when this was asked. */
    void acknowledges(int more) throws InterruptedException {
        acknowledged.drainPermits();
        if (!acknowledged.tryAcquire(more, PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the node acknowledges nothing any more");
        }
    }

    /** Kills it at once. */
    void kill() {
        process.toHandle().destroyForcibly(); // unlike the process itself, it leaves what was said to be read
        process.onExit().join();
        silent.join();
    }

    /** Freezes it, every thread, in whatever it does. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** Lets it go on as if nothing had happened. */
    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        kill();
    }
}
