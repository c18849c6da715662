package be.lerendnetwerk.app.keys;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A fresh database with the tables of the keys, and as much of the table of events as they look at. */
final class KeyBase implements AutoCloseable {

    /** The databases the product runs on. */
    enum Kind {
        H2,
        POSTGRESQL
    }

    private final Kind kind;
    private final Path folder;

    final HikariDataSource events;
    final HikariDataSource keys;
    final KeyTable table;
    final JdbcClient sql;

    KeyBase(Kind kind, Path folder) {
        this.kind = kind;
        this.folder = folder;
        String schema = "log_" + UUID.randomUUID().toString().replace("-", "");
        try (HikariDataSource anywhere = pool(null, 1)) {
            JdbcClient.create(anywhere).sql("CREATE SCHEMA " + schema).update();
        }
        events = pool(schema, 40);
        keys = pool(schema, 4);
        table = new KeyTable(keys);
        sql = JdbcClient.create(events);
        new ResourceDatabasePopulator(new ClassPathResource("db/log/V10__keys.sql")).execute(events);
        sql.sql("CREATE TABLE events (aggregate_id VARCHAR NOT NULL, type_name VARCHAR NOT NULL)")
                .update();
    }

    private HikariDataSource pool(@Nullable String schema, int connections) {
        HikariConfig config = new HikariConfig();
        if (kind == Kind.H2) {
            config.setJdbcUrl("jdbc:h2:file:" + folder.resolve("network")
                    + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        } else {
            config.setDataSource(Postgres.SERVER.getPostgresDatabase());
        }
        config.setSchema(schema);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        table.close();
        events.close();
    }

    /** One server for all tests, ended with the process. */
    private static final class Postgres {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
