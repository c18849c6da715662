package be.lerendnetwerk.projection.history;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQL that every table that remembers is written and read back with. */
final class StoredRows {

    /** So many rows at a time find room in memory in a database that keeps what one statement changes there. */
    static final int BATCH = 200;

    private final Shape shape;
    private final Columns columns;
    private final JdbcTemplate jdbc;
    private final String byKey;

    StoredRows(Shape shape, Columns columns, JdbcTemplate jdbc) {
        this.shape = shape;
        this.columns = columns;
        this.jdbc = jdbc;
        this.byKey = shape.key().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    }

    /** The newest two versions of a row, the older one first. */
    List<Version> newest(List<Object> key) {
        List<Version> newest = jdbc.query(
                select() + " where " + byKey + " order by valid_from desc fetch first 2 rows only",
                (row, number) -> version(row),
                key.toArray());
        Collections.reverse(newest);
        return newest;
    }

    /** The versions of now with this value in a column. */
    List<Version> open(String column, Object value) {
        return jdbc.query(
                select() + " where " + column + " = ? and valid_to = " + Version.OPEN,
                (row, number) -> version(row),
                value);
    }

    void insert(List<Version> versions) {
        String marks = "?, ".repeat(columns.places().size());
        batch(
                "insert into " + shape.table() + " (" + names() + ", valid_from, valid_to) values (" + marks + "?, ?)",
                versions,
                (statement, version) -> {
                    int next = setAll(statement, 1, version.row().values());
                    statement.setLong(next, version.from());
                    statement.setLong(next + 1, version.to());
                    version.nowStored();
                });
    }

    void close(List<Version> versions) {
        batch(
                "update " + shape.table() + " set valid_to = ? where " + byKey + " and valid_from = ?",
                versions,
                (statement, version) -> {
                    statement.setLong(1, version.to());
                    int next = setAll(statement, 2, version.row().key().toArray());
                    statement.setLong(next, version.from());
                });
    }

    void delete(List<Version> versions) {
        batch(
                "delete from " + shape.table() + " where " + byKey + " and valid_from = ?",
                versions,
                (statement, version) -> {
                    int next = setAll(statement, 1, version.row().key().toArray());
                    statement.setLong(next, version.from());
                });
    }

    void clear() {
        jdbc.update("delete from " + shape.table());
    }

    private void batch(String sql, List<Version> versions, Setter setter) {
        if (!versions.isEmpty()) {
            jdbc.batchUpdate(sql, versions, BATCH, setter::set);
        }
    }

    private String select() {
        return "select " + names() + ", valid_from, valid_to from " + shape.table();
    }

    private String names() {
        return String.join(", ", shape.all());
    }

    private Version version(ResultSet row) throws SQLException {
        int size = columns.places().size();
        @Nullable Object[] values = new Object[size];
        for (int i = 0; i < size; i++) {
            values[i] = Cell.read(row, i + 1);
        }
        return Version.stored(new Row(columns, values), row.getLong(size + 1), row.getLong(size + 2));
    }

    private static int setAll(PreparedStatement statement, int first, @Nullable Object[] values) throws SQLException {
        int next = first;
        for (Object value : values) {
            statement.setObject(next++, Cell.write(value));
        }
        return next;
    }

    private interface Setter {
        void set(PreparedStatement statement, Version version) throws SQLException;
    }
}
