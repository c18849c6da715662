package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.app.keys.MasterKeyRefused;
import be.lerendnetwerk.domain.network.command.FoundNetwork;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a start refuses, in a sentence for the operator. */
class StartTest {

    @TempDir
    private Path folder;

    @Test
    void a_start_without_the_master_key_of_the_database_is_refused() throws Exception {
        try (Node node = Node.on(folder)) {
            found(node);
        }
        Files.delete(folder.resolve("master.key"));
        assertThatThrownBy(() -> Node.on(folder))
                .hasRootCauseInstanceOf(MasterKeyRefused.class)
                .rootCause()
                .hasMessageContaining("The master key is missing");
        assertThat(folder.resolve("master.key")).doesNotExist();
    }

    @Test
    void a_start_on_events_that_the_code_does_not_know_is_refused() {
        try (Node node = Node.on(folder)) {
            found(node);
            JdbcClient.create(node.get(DataSource.class))
                    .sql("INSERT INTO stored_types (type_name, revision) VALUES ('CaseSung', '1')")
                    .update();
        }
        assertThatThrownBy(() -> Node.on(folder))
                .hasRootCauseInstanceOf(StartRefused.class)
                .rootCause()
                .hasMessageContaining("CaseSung (revision 1)");
    }

    private static void found(Node node) {
        node.desk().submit(new FoundNetwork("Netwerk", null, null), Submission.by("local"));
    }
}
