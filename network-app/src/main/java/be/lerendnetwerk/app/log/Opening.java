package be.lerendnetwerk.app.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to open the file of a database, or to write it anew; one at a time, on the whole machine. H2 lets one process have a
 * file, but does not see that it opens one which a moment later is no longer the one of that name.
 */
final class Opening implements AutoCloseable {

    private static final String SUFFIX = ".opening";

    private final FileChannel channel;

    private Opening(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * The right to open a file, whose folder is there; to be closed once it is open.
     *
     * @throws StartRefused when another process has it, or nothing can be written beside the file
     */
    static Opening of(Path file) {
        Path beside = file.resolveSibling(file.getFileName() + SUFFIX);
        try {
            FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new StartRefused("The data folder is in use by another process that opens " + file
                        + " or writes it anew at this moment: try again when that has ended.");
            }
            return new Opening(channel);
        } catch (IOException e) {
            throw new StartRefused("The data cannot be written to " + beside + ": " + e.getMessage() + ".");
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("a lock could not be given back", e);
        }
    }
}
