package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.app.desk.Alongside;

/** Goes along with the commands of an import: tells how far they are, and keeps what the rows said in their transaction. */
final class Writing implements Alongside {

    private final int commands;
    private final ImportProgress progress;
    private final Runnable bookkeeping;
    private int taken;

    Writing(int commands, ImportProgress progress, Runnable bookkeeping) {
        this.commands = commands;
        this.progress = progress;
        this.bookkeeping = bookkeeping;
    }

    /** How many commands were taken. */
    int taken() {
        return taken;
    }

    @Override
    public void taken(int count) {
        taken = count;
        progress.taken(count, commands);
    }

    @Override
    public void beforeCommit() {
        bookkeeping.run();
    }
}
