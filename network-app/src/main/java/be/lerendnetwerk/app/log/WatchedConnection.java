package be.lerendnetwerk.app.log;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a {@link WholeFile} that tells it of each step that changes something: of statements, but for those that only
 * read and lock nothing, and of what ends a transaction.
 */
final class WatchedConnection implements InvocationHandler {

    private static final Set<String> ENDS = Set.of("commit", "rollback", "setAutoCommit", "close");

    private final Connection connection;
    private final WholeFile file;

    private WatchedConnection(Connection connection, WholeFile file) {
        this.connection = connection;
        this.file = file;
    }

    static Connection of(Connection connection, WholeFile file) {
        return proxy(Connection.class, new WatchedConnection(connection, file));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (ENDS.contains(method.getName())) {
            return step(true, connection, method, arguments);
        }
        Object result = call(connection, method, arguments);
        return result instanceof Statement statement ? watched(statement, firstOf(arguments)) : result;
    }

    private Statement watched(Statement statement, String prepared) {
        Class<? extends Statement> kind = statement instanceof CallableStatement
                ? CallableStatement.class
                : statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        return proxy(kind, (proxy, method, arguments) -> {
            String sql = prepared.isEmpty() ? firstOf(arguments) : prepared;
            return method.getName().startsWith("execute") && !isARead(method.getName(), sql)
                    ? step(connection.getAutoCommit(), statement, method, arguments)
                    : call(statement, method, arguments);
        });
    }

    private static boolean isARead(String method, String sql) {
        return method.equals("executeQuery") && !sql.toLowerCase(Locale.ROOT).contains("for update");
    }

    private @Nullable Object step(boolean ends, Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        file.begin();
        try {
            return call(target, method, arguments);
        } finally {
            file.end(ends);
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
