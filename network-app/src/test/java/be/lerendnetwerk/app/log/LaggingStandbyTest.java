package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.lerendnetwerk.app.desk.LogIsReadOnly;
import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.command.AdmitOrganisation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A standby that had not received everything takes the place of the PostgreSQL that a node wrote to. */
class LaggingStandbyTest {

    @Test
    void a_node_that_knows_more_than_the_log_takes_nothing_more_and_follows_it_no_further(@TempDir Path folder)
            throws Exception {
        try (Postgres postgres = Postgres.in(folder.resolve("postgres"));
                Node node = Node.with(postgres.properties())) {
            for (int n = 0; n < 3; n++) {
                submit(node);
            }
            BlockingStream<TrackedEventMessage<?>> follower =
                    node.get(PositionedEvents.class).openStream(null);
            forget(postgres, 2);

            await().until(() -> node.get(GroupCommit.class).failure().isPresent());

            assertThat(node.get(GroupCommit.class).failure().orElseThrow())
                    .contains("ends at position 2, before 3", "restart");
            assertThatThrownBy(() -> submit(node)).isInstanceOf(LogIsReadOnly.class);
            assertThatThrownBy(follower::peek).hasMessageContaining("the log ends before");
        }
    }

    private static void submit(Node node) {
        node.desk()
                .submit(
                        new AdmitOrganisation(new OrganisationId(UUID.randomUUID()), "Organisatie", null, null),
                        Submission.by("local"));
    }

    /** What the standby never received. */
    private static void forget(Postgres postgres, long last) throws SQLException {
        try (Connection connection = postgres.database().connect("log");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "CREATE TEMPORARY TABLE lost AS SELECT event_index FROM log_order WHERE position > " + last);
            statement.execute("DELETE FROM log_order WHERE position > " + last);
            statement.execute("DELETE FROM events WHERE event_index IN (SELECT event_index FROM lost)");
            connection.commit();
        }
    }
}
