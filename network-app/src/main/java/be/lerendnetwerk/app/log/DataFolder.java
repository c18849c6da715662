package be.lerendnetwerk.app.log;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.env.Environment;

/**
 * The folder of an installation: looked at before a database opens in it, so that what is wrong with it is told as a sentence, and
 * kept to its owner.
 */
public final class DataFolder {

    /** The file with the master key, beside the database. */
    public static final String MASTER_KEY = "master.key";

    private static final String PROPERTY = "network.data";
    private static final String DATABASE = "network.mv.db";
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    private DataFolder() {}

    /**
     * Where it is, whether it is there or not.
     *
     * @throws StartRefused when its name is empty or names no place
     */
    public static Path of(Environment environment) {
        String name = environment.getRequiredProperty(PROPERTY);
        if (name.isBlank()) {
            throw new StartRefused("The data folder has an empty name: say which one with --data DIR or NETWORK_DATA.");
        }
        try {
            return Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new StartRefused("The data folder cannot have the name '" + name + "'.");
        }
    }

    /** Whether an installation has its embedded database in a folder. */
    public static boolean holdsADatabase(Path folder) {
        return Files.exists(folder.resolve(DATABASE));
    }

    /**
     * The folder, made when it is not there.
     *
     * @throws StartRefused when it is no folder, or nothing can be written in it
     */
    static Path ready(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new StartRefused(folder + " is a file and cannot be the data folder: choose a folder with --data.");
        }
        try {
            make(folder);
        } catch (IOException e) {
            throw new StartRefused("The data folder " + folder + " cannot be made (" + reason(e)
                    + "): make it yourself, or choose another with --data.");
        }
        if (!Files.isWritable(folder)) {
            throw new StartRefused("Nothing can be written in the data folder " + folder
                    + ": give the user that runs this the right to, or choose another with --data.");
        }
        return folder;
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
    }

    /** Makes a folder that only its owner can enter, unless it is there. */
    private static void make(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(whole)) {
            return;
        }
        if (whole.getParent() != null) {
            Files.createDirectories(whole.getParent());
        }
        try {
            Files.createDirectory(whole, only(whole, "rwx------"));
        } catch (FileAlreadyExistsException meanwhile) {
            make(folder);
        }
    }

    /** Makes the folder that a file lies in. */
    public static void makeAround(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            make(folder);
        }
    }

    /** Sees to it that a file is there, made for its owner alone, and that not everybody can read it. */
    static void keep(Path file) throws IOException {
        makeAround(file);
        try {
            Files.createFile(file, only(file, "rw-------"));
        } catch (FileAlreadyExistsException known) {
            hideFromOthers(file);
        }
    }

    private static void hideFromOthers(Path file) throws IOException {
        if (knowsOwners(file)) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            if (permissions.removeAll(OTHERS)) {
                Files.setPosixFilePermissions(file, permissions);
            }
        }
    }

    private static FileAttribute<?>[] only(Path path, String permissions) {
        return knowsOwners(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean knowsOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
