package be.lerendnetwerk.app.rebuild;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what is settled while the next events are taken in: nothing is read back from fresh tables. Each portion has a
 * transaction of its own, since fresh tables that were cut off are thrown away; who brings more waits for what was
 * brought before.
 */
final class Writer implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "rebuild-write"));
    private final TransactionTemplate transaction;
    private Future<?> underWay = CompletableFuture.completedFuture(null);

    Writer(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Begins to write, once what came before is written. */
    void write(List<Runnable> portions) {
        await();
        underWay = thread.submit(
                () -> portions.forEach(portion -> transaction.executeWithoutResult(status -> portion.run())));
    }

    /** Waits until all is written. */
    void await() {
        try {
            underWay.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the fresh tables could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the rebuild was interrupted", e);
        }
    }

    /** Lets what is under way come to its end: a thread that is interrupted while it writes may close an H2 file. */
    @Override
    public void close() {
        thread.shutdown();
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            try {
                thread.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
