package be.lerendnetwerk.app.log;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How long a node of which nothing is heard may hold the others up: about five seconds, then PostgreSQL ends its session and
 * with it its locks.
 */
final class PostgresLimits {

    private static final String OF_THE_SESSION = "-c idle_in_transaction_session_timeout=5s"
            + " -c tcp_keepalives_idle=2 -c tcp_keepalives_interval=1 -c tcp_keepalives_count=3"
            + " -c tcp_user_timeout=5s -c synchronous_commit=on";

    /** To be appended to a JDBC address. */
    static final String AS_PARAMETERS = "tcpKeepAlive=true&connectTimeout=5&socketTimeout=60&options="
            + URLEncoder.encode(OF_THE_SESSION, StandardCharsets.UTF_8).replace("+", "%20");

    private PostgresLimits() {}
}
