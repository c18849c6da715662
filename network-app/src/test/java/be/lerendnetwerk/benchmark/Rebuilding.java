package be.lerendnetwerk.benchmark;

import be.lerendnetwerk.app.log.Database;
import be.lerendnetwerk.app.rebuild.Rebuild;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * A rebuild of all read models beside the least that any rebuild must do: read the log once, parse its JSON, and insert
 * the rows that result, in batches, into tables with the same indexes.
 */
final class Rebuilding {

    private static final int BATCH = 2_000;

    private final Installation installation;
    private final Database database;
    private final List<Table> tables;

    private Rebuilding(Installation installation) throws SQLException {
        this.installation = installation;
        this.database = installation.get(Database.class);
        this.tables = read();
    }

    static List<Line> measured(Installation installation, long events) throws Exception {
        Rebuilding rebuilding = new Rebuilding(installation);
        Rounds rounds = Rounds.of(0, 3, rebuilding::rebuild, rebuilding::least);
        long rows =
                rebuilding.tables.stream().mapToLong(table -> table.rows.size()).sum();
        return List.of(Line.atMost(
                3,
                "rebuilding all read models of %,d events (%,d versions of rows) ÷ reading the log, parsing it and inserting"
                                .formatted(events, rows)
                        + " the rows",
                3,
                rounds.ratio(),
                "%.1f s ÷ %.1f s".formatted(rounds.oursTypically(), rounds.bareTypically())));
    }

    /** That the read models were filled once before has warmed it up. */
    private double rebuild() {
        long begin = System.nanoTime();
        long[] filled = {begin};
        installation.get(Rebuild.class).run((position, head, perSecond, left) -> filled[0] = System.nanoTime());
        return (filled[0] - begin) / 1e9;
    }

    private double least() throws Exception {
        Path folder = Files.createTempDirectory("plain-rows");
        PlainDatabase plain = new PlainDatabase(folder);
        try (Connection log = database.connect();
                Connection rows = plain.connect()) {
            return Rounds.seconds(() -> {
                readTheLog(log);
                plain.migrate("bare", "db/read-model");
                insert(rows);
            });
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void readTheLog(Connection connection) throws SQLException {
        JsonMapper json = JsonMapper.shared();
        try (PreparedStatement read = connection.prepareStatement(
                "select e.payload, e.metadata from log.log_order o join log.events e on e.event_index = o.event_index"
                        + " where o.position > ? and o.position <= ? order by o.position")) {
            for (long from = 0, found = 1; found > 0; from += BATCH) {
                read.setLong(1, from);
                read.setLong(2, from + BATCH);
                found = 0;
                try (ResultSet event = read.executeQuery()) {
                    for (; event.next(); found++) {
                        json.readTree(event.getString(1));
                        json.readTree(event.getString(2));
                    }
                }
            }
        }
    }

    private void insert(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        for (Table table : tables) {
            try (PreparedStatement insert = connection.prepareStatement(table.insertInto("bare"))) {
                int waiting = 0;
                for (Object[] row : table.rows) {
                    for (int column = 0; column < row.length; column++) {
                        insert.setObject(column + 1, row[column]);
                    }
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
                connection.commit();
            }
        }
        connection.setAutoCommit(true);
    }

    private List<Table> read() throws SQLException {
        List<Table> all = new ArrayList<>();
        try (Connection connection = database.connect("read_model");
                Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery("select distinct table_name from information_schema.columns"
                        + " where table_schema = 'read_model' and column_name = 'valid_from'")) {
            while (names.next()) {
                all.add(read(connection, names.getString(1)));
            }
        }
        return all;
    }

    private static Table read(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + name + " order by valid_from")) {
            ResultSetMetaData columns = row.getMetaData();
            List<Object[]> rows = new ArrayList<>();
            while (row.next()) {
                Object[] values = new Object[columns.getColumnCount()];
                for (int column = 0; column < values.length; column++) {
                    values[column] = row.getObject(column + 1);
                }
                rows.add(values);
            }
            return new Table(name, columns.getColumnCount(), rows);
        }
    }

    private record Table(String name, int columns, List<Object[]> rows) {

        String insertInto(String schema) {
            return "insert into " + schema + "." + name + " values ("
                    + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        }
    }
}
