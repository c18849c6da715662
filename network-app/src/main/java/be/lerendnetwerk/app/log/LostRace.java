package be.lerendnetwerk.app.log;

import java.sql.SQLException;
import java.util.Set;
import org.axonframework.common.ExceptionUtils;

/** How a database says that another transaction was first. */
final class LostRace {

    /** A key is taken; serialisation failed or a deadlock was broken; H2 waited for a lock or met a concurrent change. */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01", "HYT00", "90131");

    private LostRace() {}

    static boolean isSignOf(Exception exception) {
        return ExceptionUtils.findException(exception, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(STATES::contains)
                .isPresent();
    }
}
