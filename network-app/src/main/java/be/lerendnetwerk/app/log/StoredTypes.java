package be.lerendnetwerk.app.log;

import static java.util.stream.Collectors.joining;

import be.lerendnetwerk.app.log.names.StoredName;
import be.lerendnetwerk.app.log.names.StoredNames;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The kinds of events that the log holds. */
final class StoredTypes {

    private final JdbcClient log;

    StoredTypes(JdbcClient log) {
        this.log = log;
    }

    /**
     * Compares the log with the code.
     *
     * @throws StartRefused when the log holds what the code cannot read
     */
    void check(StoredNames names) {
        List<StoredName> unknown =
                names.unknownAmong(log.sql("SELECT type_name, revision FROM stored_types ORDER BY type_name, revision")
                        .query((row, n) -> new StoredName(row.getString(1), row.getString(2)))
                        .list());
        if (!unknown.isEmpty()) {
            throw new StartRefused("The log holds events that this version of the program does not know: "
                    + unknown.stream().map(StoredName::toString).collect(joining(", "))
                    + "; start the newer version that wrote them.");
        }
    }
}
