package be.lerendnetwerk.app.log;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a {@link WholeFile} that tells it from which statement on its transaction has changed something, and when
 * that has ended. A statement that locks rows changes something: others may wait for them.
 */
final class WatchedConnection implements InvocationHandler {

    private static final Set<String> ENDS = Set.of("commit", "rollback", "setAutoCommit", "close");

    private final Connection connection;
    private final WholeFile file;
    private boolean underWay;

    private WatchedConnection(Connection connection, WholeFile file) {
        this.connection = connection;
        this.file = file;
    }

    static Connection of(Connection connection, WholeFile file) {
        return proxy(Connection.class, new WatchedConnection(connection, file));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        boolean ends = ENDS.contains(method.getName()) && !isToASavepoint(method);
        try {
            Object result = call(connection, method, arguments);
            return result instanceof Statement statement ? watched(statement, firstOf(arguments)) : result;
        } finally {
            if (ends) {
                end();
            }
        }
    }

    private static boolean isToASavepoint(Method method) {
        return method.getName().equals("rollback") && method.getParameterCount() > 0;
    }

    private Statement watched(Statement statement, String prepared) {
        Class<? extends Statement> kind = statement instanceof CallableStatement
                ? CallableStatement.class
                : statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        return proxy(kind, (proxy, method, arguments) -> {
            if (!method.getName().startsWith("execute")
                    || isARead(method.getName(), prepared.isEmpty() ? firstOf(arguments) : prepared)) {
                return call(statement, method, arguments);
            }
            begin();
            try {
                return call(statement, method, arguments);
            } finally {
                if (commitsAtOnce()) {
                    end();
                }
            }
        });
    }

    private static boolean isARead(String method, String sql) {
        return method.equals("executeQuery") && !sql.toLowerCase(Locale.ROOT).contains("for update");
    }

    private void begin() {
        if (!underWay) {
            file.begin();
            underWay = true;
        }
    }

    private void end() {
        if (underWay) {
            underWay = false;
            file.end();
        }
    }

    private boolean commitsAtOnce() {
        try {
            return connection.getAutoCommit();
        } catch (SQLException e) {
            return true; // It is closed, and with it whatever was under way.
        }
    }

    private static String firstOf(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String sql ? sql : "";
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> kind, InvocationHandler handler) {
        return kind.cast(
                Proxy.newProxyInstance(WatchedConnection.class.getClassLoader(), new Class<?>[] {kind}, handler));
    }
}
