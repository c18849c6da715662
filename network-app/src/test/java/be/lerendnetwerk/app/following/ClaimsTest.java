package be.lerendnetwerk.app.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.lerendnetwerk.app.log.Database;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ClaimsTest {

    private static final String PROJECTION = "network";

    private final Serializer serializer = Jackson3Serializer.builder().build();
    private final HikariDataSource tables = new ReadModelSchemas(
                    Database.at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", null, null), serializer)
            .open(4);
    private final Claims one = new Claims(tables, serializer);
    private final Claims other = new Claims(tables, serializer);

    @BeforeEach
    void one_follows_the_log_up_to_50() {
        one.store().initializeTokenSegments(PROJECTION, 1, new GlobalSequenceTrackingToken(50));
        one.store().fetchToken(PROJECTION, 0);
    }

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void whose_it_is_goes_on_from_where_the_token_is() {
        assertThatCode(() -> one.hold(PROJECTION, 0, 51)).doesNotThrowAnyException();
        assertThatCode(() -> one.hold(PROJECTION, 0, 50)).doesNotThrowAnyException();
    }

    @Test
    void two_parts_of_one_machine_are_two() {
        assertThatThrownBy(() -> other.store().fetchToken(PROJECTION, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertIsRefused(other, 51);
    }

    @Test
    void who_was_taken_over_from_is_refused_and_so_it_is_once_the_other_let_go() {
        JdbcClient.create(tables)
                .sql("update token_entry set written_at = '2022-09-15T18:00:00Z'")
                .update();
        other.store().fetchToken(PROJECTION, 0);
        assertIsRefused(one, 51);

        other.store().storeToken(new GlobalSequenceTrackingToken(200), PROJECTION, 0);
        other.store().releaseClaim(PROJECTION, 0);
        assertIsRefused(one, 51);
        assertThat(one.store().fetchToken(PROJECTION, 0)).isEqualTo(new GlobalSequenceTrackingToken(200));
    }

    @Test
    void nobody_skips_what_the_tables_have_not_taken_in() {
        assertIsRefused(one, 52);
    }

    private static void assertIsRefused(Claims claims, long first) {
        assertThatThrownBy(() -> claims.hold(PROJECTION, 0, first)).isInstanceOf(UnableToClaimTokenException.class);
    }
}
