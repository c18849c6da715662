package be.lerendnetwerk.app;

import java.util.concurrent.Executor;

/** A thread for each task; the pool that futures use by themselves has as few threads as the machine has processors. */
public final class OwnThread implements Executor {

    @Override
    public void execute(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }
}
