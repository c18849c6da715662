package be.lerendnetwerk.app.keys;

import be.lerendnetwerk.app.log.DataFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The file with the master key: one line of base64, readable by its owner alone.
 *
 * @param path where it lies
 */
record MasterKeyFile(Path path) {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    boolean exists() {
        return Files.exists(path);
    }

    /** The key in the file, provided nobody but its owner can read it. */
    MasterKey read() {
        try {
            if (knowsOwners() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
                throw new MasterKeyRefused("Others than its owner can read or change " + path
                        + ". Give it mode 0600; if others may have read it, take it for known to them.");
            }
            return MasterKey.of(Files.readString(path, StandardCharsets.US_ASCII), path.toString());
        } catch (IOException unreadable) {
            throw new MasterKeyRefused("The master key in " + path + " cannot be read.", unreadable);
        }
    }

    /** Makes a new key, and returns when it is on disk. */
    MasterKey create() {
        MasterKey key = new MasterKey(SecretKeyBytes.random());
        try {
            DataFolder.makeAround(path);
            write(key.base64() + "\n");
            return key;
        } catch (IOException unwritable) {
            throw new MasterKeyRefused("The master key cannot be written to " + path + ".", unwritable);
        }
    }

    /** Beside its place first, so that a file in its place is always whole, whenever the power goes. */
    private void write(String line) throws IOException {
        Path beside = Files.createTempFile(path.toAbsolutePath().getParent(), "master", ".new", mode());
        try {
            try (FileChannel file = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
                file.force(true);
            }
            Files.move(beside, path);
        } finally {
            Files.deleteIfExists(beside);
        }
        if (knowsOwners()) {
            syncFolder();
        }
    }

    private FileAttribute<?>[] mode() {
        return knowsOwners()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    /** A new file survives a power cut only once its folder is on disk too. */
    private void syncFolder() throws IOException {
        try (FileChannel folder = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private boolean knowsOwners() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
