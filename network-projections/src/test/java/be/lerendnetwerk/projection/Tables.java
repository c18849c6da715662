package be.lerendnetwerk.projection;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Where tables may lie; the same migrations and the same SQL serve both. */
public enum Tables {
    H2 {
        @Override
        DataSource fresh() {
            JdbcDataSource dataSource = new JdbcDataSource();
            dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            return dataSource;
        }
    },

    /** One server for all tests of the module, begun by the first that asks; each database is a schema of it. */
    POSTGRESQL {
        @Override
        DataSource fresh() {
            String schema = "s" + UUID.randomUUID().toString().replace("-", "");
            JdbcClient.create(Server.RUNNING.getPostgresDatabase())
                    .sql("create schema " + schema)
                    .update();
            PGSimpleDataSource dataSource = (PGSimpleDataSource) Server.RUNNING.getPostgresDatabase();
            dataSource.setCurrentSchema(schema);
            return dataSource;
        }
    };

    abstract DataSource fresh();

    /** A database with nothing in it. */
    public DataSource empty() {
        return onOneConnection(fresh());
    }

    /** A database with the empty tables of the read models. */
    public DataSource migrated() {
        DataSource dataSource = fresh();
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/read-model")
                .load()
                .migrate();
        return onOneConnection(dataSource);
    }

    /** A test is one thread; opening a connection for every statement would take most of its time. */
    private static DataSource onOneConnection(DataSource dataSource) {
        try {
            return new SingleConnectionDataSource(dataSource.getConnection(), true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = begun();

        private static EmbeddedPostgres begun() {
            try {
                return EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
