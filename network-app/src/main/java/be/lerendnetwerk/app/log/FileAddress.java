package be.lerendnetwerk.app.log;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JDBC address of an H2 database as an operator may give it: a file on this machine, with settings that leave the promise of
 * an acknowledgement as it is.
 */
final class FileAddress {

    /** An interrupted reader closes a plain file for everybody; this way it is opened again, with its lock. */
    static final String PREFIX = "jdbc:h2:retry:";

    private static final Pattern AN_ADDRESS =
            Pattern.compile("jdbc:h2:(?:file:|retry:)?(?![A-Za-z]{2,}:)([^;]+)(;.*)?");
    private static final Set<String> HARMLESS = Set.of(
            "ACCESS_MODE_DATA",
            "CACHE_SIZE",
            "CIPHER",
            "IFEXISTS",
            "TRACE_LEVEL_FILE",
            "TRACE_LEVEL_SYSTEM_OUT",
            "TRACE_MAX_FILE_SIZE");

    private FileAddress() {}

    /**
     * The address under which the file is opened here.
     *
     * @throws StartRefused for what is no file, and for a setting that could break the promise
     */
    static String checked(String url) {
        Matcher address = AN_ADDRESS.matcher(url);
        if (!address.matches()) {
            throw new StartRefused(
                    "spring.datasource.url is no H2 file (jdbc:h2:file:/path) and no PostgreSQL"
                            + " (jdbc:postgresql://…), so nothing could be promised to be on disk: leave it out to use the data folder.");
        }
        String settings = address.group(2) == null ? "" : address.group(2);
        for (String setting : settings.split(";", -1)) {
            String name = setting.split("=", 2)[0].strip().toUpperCase(Locale.ROOT);
            if (!name.isEmpty() && !HARMLESS.contains(name)) {
                throw new StartRefused("spring.datasource.url has the setting " + name
                        + ", with which an acknowledgement may not mean what it promises: leave it out.");
            }
        }
        return PREFIX + absolute(address.group(1)) + settings;
    }

    private static Path absolute(String path) {
        String home = System.getProperty("user.home", ".");
        return Path.of(path.startsWith("~") ? home + path.substring(1) : path)
                .toAbsolutePath()
                .normalize();
    }
}
