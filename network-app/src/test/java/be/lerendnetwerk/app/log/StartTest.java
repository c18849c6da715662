package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.app.keys.MasterKeyRefused;
import be.lerendnetwerk.domain.network.command.FoundNetwork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
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

    @Test
    void a_folder_is_found_whatever_way_its_name_takes() throws Exception {
        Path here = Path.of("").toAbsolutePath();
        Path climbing = here.relativize(folder.toRealPath());
        assertThat(climbing.toString()).startsWith("..");
        try (Node node = Node.on(climbing)) {
            found(node);
        }
        assertThat(folder.resolve("network.mv.db")).exists();
        assertThat(folder.resolve("master.key")).exists();
    }

    @Test
    void a_folder_that_is_a_file_or_has_no_name_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertRefused("is a file", "network.data=" + file);
        assertRefused("empty name", "network.data=");
        assertRefused("cannot be made", "network.data=" + file.resolve("below"));
    }

    @Test
    void a_database_that_cannot_be_written_is_refused() {
        try (Node node = Node.on(folder)) {
            found(node);
        }
        assertRefused(
                "can be read and not written",
                "network.data=" + folder,
                "spring.datasource.url=jdbc:h2:file:" + folder.resolve("network") + ";ACCESS_MODE_DATA=r");
    }

    @Test
    void a_damaged_database_is_refused_and_leaves_no_trace_file() throws Exception {
        try (Node node = Node.on(folder)) {
            found(node);
        }
        byte[] damaged = Files.readAllBytes(folder.resolve("network.mv.db"));
        new Random(1).nextBytes(damaged);
        Files.write(folder.resolve("network.mv.db"), damaged);
        assertRefused("is damaged", "network.data=" + folder);
        Files.writeString(folder.resolve("network.mv.db"), "x");
        assertRefused("cannot be opened", "network.data=" + folder);
        assertThat(folder.resolve("network.trace.db")).doesNotExist();
    }

    private static void assertRefused(String sentence, String... properties) {
        assertThatThrownBy(() -> Node.with(properties).close())
                .hasRootCauseInstanceOf(StartRefused.class)
                .rootCause()
                .hasMessageContaining(sentence);
    }

    private static void found(Node node) {
        node.desk().submit(new FoundNetwork("Netwerk", null, null), Submission.by("local"));
    }
}
