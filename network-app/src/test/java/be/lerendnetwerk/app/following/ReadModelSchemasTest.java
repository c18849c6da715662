package be.lerendnetwerk.app.following;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.log.Database;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a start does with the read models that it finds. */
class ReadModelSchemasTest {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private final Database database = Database.at(url, null, null);
    private final ReadModelSchemas schemas = new ReadModelSchemas(database, FollowedLog.tokens());

    @Test
    void tables_of_this_version_are_left_as_they_are_also_after_they_were_adopted() {
        try (HikariDataSource tables = schemas.open(1)) {
            note(tables);
        }
        try (HikariDataSource again = schemas.open(1)) {
            assertThat(tokens(again)).isEqualTo(1);
        }
        try (Workbench fresh = schemas.begin()) {
            note(fresh.tables());
            fresh.swap(List.of("one more"), () -> 0);
        }
        try (HikariDataSource adopted = schemas.open(1)) {
            assertThat(tokens(adopted)).isEqualTo(2);
        }
    }

    @Test
    void tables_of_an_older_version_are_made_anew_and_follow_from_the_beginning() throws SQLException {
        database.connect().close();
        Flyway.configure()
                .dataSource(url + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE", "sa", "")
                .schemas(ReadModelSchemas.PRESENT)
                .locations("classpath:db/read-model")
                .target("220")
                .load()
                .migrate();
        try (HikariDataSource older = database.pool(ReadModelSchemas.PRESENT, 1)) {
            note(older);
        }
        try (HikariDataSource tables = schemas.open(1)) {
            assertThat(tokens(tables)).isZero();
            assertThat(JdbcClient.create(tables)
                            .sql("select count(*) from turn_total")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    private static void note(DataSource tables) {
        JdbcClient.create(tables)
                .sql("insert into token_entry (processor_name, segment) values (?, 0)")
                .param(UUID.randomUUID().toString())
                .update();
    }

    private static long tokens(HikariDataSource tables) {
        return JdbcClient.create(tables)
                .sql("select count(*) from token_entry")
                .query(Long.class)
                .single();
    }
}
