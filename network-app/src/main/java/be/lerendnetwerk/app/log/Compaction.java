package be.lerendnetwerk.app.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.sql.SQLException;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the embedded database anew while nobody uses it, without what was overwritten or erased since. The copy is on the
 * disk before it takes the place of the file, so whatever ends this leaves one or the other.
 */
public final class Compaction {

    private static final Logger log = LoggerFactory.getLogger(Compaction.class);

    private static final String FILE = "network.mv.db";

    /** The name that the database itself gives to such a copy, and throws away at its next start. */
    private static final String COPY = "network.mv.db.tempFile";

    /** Below this nobody minds, in bytes. */
    private static final long SMALL = 64L << 20;

    /** Of the file, the part that at least is in use where writing it anew would win little. */
    private static final int IN_USE_AT_ONE_IN = 3;

    private Compaction() {}

    /**
     * Whether the file is large and most of it is no longer in use. No, where that cannot be seen: whoever opens it next is told
     * why.
     */
    public static boolean isWorthwhile(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Files.exists(file) && Files.size(file) > SMALL && inUse(file) * IN_USE_AT_ONE_IN < Files.size(file);
        } catch (IOException | MVStoreException e) {
            log.debug("The file of the database could not be looked at", e);
            return false;
        }
    }

    private static long inUse(Path file) {
        try (MVStore store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            FileStore<?> pieces = store.getFileStore();
            return pieces.size() * pieces.getFillRate() / 100 * pieces.getChunksFillRate() / 100;
        }
    }

    /**
     * Writes it anew, and returns its size in bytes before and after.
     *
     * @throws StartRefused when another process has the file, or it cannot be read
     */
    @SuppressWarnings("try") // to have the right is all that is needed
    public static Sizes of(Path folder) throws IOException, SQLException {
        Path file = folder.resolve(FILE);
        try (Opening onlyHere = Opening.of(file)) {
            Database.in(folder).connect().close();
            return anew(folder, file);
        }
    }

    private static Sizes anew(Path folder, Path file) throws IOException {
        Path copy = folder.resolve(COPY);
        long before = Files.size(file);
        Files.deleteIfExists(copy);
        link(file, copy);
        write(copy);
        keepRights(file, copy);
        sync(copy);
        Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncNames(folder);
        return new Sizes(before, Files.size(file));
    }

    private static void write(Path copy) throws IOException {
        try {
            MVStoreTool.compact(copy.toString(), true);
        } catch (RuntimeException e) {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(copy.resolveSibling(COPY + ".tempFile"));
            throw e;
        }
    }

    /**
     * How large the file was and is.
     *
     * @param before in bytes
     * @param after in bytes
     */
    public record Sizes(long before, long after) {}

    /** A second name is enough, since what is compacted is written beside it and takes over that name only. */
    private static void link(Path file, Path copy) throws IOException {
        try {
            Files.createLink(copy, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, copy);
        }
    }

    private static void keepRights(Path from, Path to) throws IOException {
        var rights = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (rights != null) {
            Files.setPosixFilePermissions(to, rights.readAttributes().permissions());
        }
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void syncNames(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (FileSystemException e) {
            // Windows opens no folders, and needs no sync for a name.
        }
    }
}
