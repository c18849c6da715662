package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.app.keys.MasterKeyRefused;
import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.domain.network.command.FoundNetwork;
import be.lerendnetwerk.domain.network.command.RenameNetwork;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.participant.ErasureGround;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.participant.command.EraseParticipant;
import be.lerendnetwerk.domain.participant.command.RegisterParticipant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        assertRefused("is damaged", "network.data=" + folder);
        Files.delete(folder.resolve("master.key"));
        assertRefused("cannot be opened", "network.data=" + folder);
        assertThat(folder.resolve("network.trace.db")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {4_096, 8_192, 12_288})
    void a_database_of_which_only_the_head_is_left_is_refused_and_left_as_it_is(int head) throws Exception {
        try (Node node = Node.on(folder)) {
            found(node);
        }
        Path file = folder.resolve("network.mv.db");
        byte[] damaged = Files.readAllBytes(file);
        byte[] noise = new byte[damaged.length - head];
        new Random(head).nextBytes(noise);
        System.arraycopy(noise, 0, damaged, head, noise.length);
        Files.write(file, damaged);
        assertRefused("is damaged", "network.data=" + folder);
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }

    @Test
    void an_emptied_database_is_no_new_one() throws Exception {
        try (Node node = Node.on(folder)) {
            found(node);
        }
        Files.write(folder.resolve("network.mv.db"), new byte[0]);
        assertRefused("is damaged", "network.data=" + folder);
    }

    @Test
    void a_server_that_is_not_there_is_told_without_its_password() {
        assertThatThrownBy(() -> Node.with(
                                "network.data=" + folder,
                                "spring.datasource.url=jdbc:postgresql://localhost:1/network?password=secret")
                        .close())
                .rootCause()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be reached at jdbc:postgresql://localhost:1/network:")
                .hasMessageNotContaining("secret");
    }

    private static void assertRefused(String sentence, String... properties) {
        assertThatThrownBy(() -> Node.with(properties).close())
                .hasRootCauseInstanceOf(StartRefused.class)
                .rootCause()
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:network",
                "jdbc:h2:tcp://localhost/./network",
                "jdbc:h2:ssl://localhost/./network",
                "jdbc:h2:nioMapped:/srv/network",
                "jdbc:h2:file:/srv/network;WRITE_DELAY=0",
                "jdbc:h2:/srv/network;lock_mode=0",
                "jdbc:h2:file:/srv/network;AUTO_SERVER=TRUE",
                "jdbc:h2:file:/srv/network;CACHE_SIZE=1000;FILE_LOCK=NO",
                "jdbc:mysql://localhost/network"
            })
    void a_start_on_a_database_that_promises_nothing_is_refused(String url) {
        assertThatThrownBy(() -> Node.with("spring.datasource.url=" + url, "network.data=" + folder))
                .hasRootCauseInstanceOf(StartRefused.class)
                .rootCause()
                .hasMessageStartingWith("spring.datasource.url ");
    }

    @Test
    void a_file_may_be_named_by_its_address() {
        try (Node node = Node.with(
                "spring.datasource.url=jdbc:h2:file:" + folder.resolve("other") + ";CACHE_SIZE=1000",
                "network.data=" + folder)) {
            found(node);
        }
        assertThat(folder.resolve("other.mv.db")).exists();
        assertThat(FileAddress.checked("jdbc:h2:./data/network"))
                .isEqualTo("jdbc:h2:retry:" + Path.of("data/network").toAbsolutePath());
    }

    @Test
    void what_is_kept_is_for_its_owner() throws Exception {
        Path own = folder.resolve("above").resolve("data");
        Node.on(own).close();
        assertThat(permissions(own)).isEqualTo("rwx------");
        assertThat(permissions(own.resolve("network.mv.db"))).isEqualTo("rw-------");
        Files.setPosixFilePermissions(own.resolve("network.mv.db"), PosixFilePermissions.fromString("rw-r--r--"));
        Node.on(own).close();
        assertThat(permissions(own.resolve("network.mv.db"))).isEqualTo("rw-r-----");
    }

    @Test
    void an_erasure_that_the_keys_do_not_know_is_finished_by_the_start() {
        ParticipantId person = new ParticipantId(UUID.randomUUID());
        String keyOfThePerson;
        try (Node node = Node.on(folder)) {
            Submission local = Submission.by("local");
            node.desk()
                    .submit(
                            new RegisterParticipant(
                                    person, new OrganisationId(UUID.randomUUID()), "Zonnebloem", null, null),
                            local);
            keyOfThePerson = key(node, person).orElseThrow();
            node.desk().submit(new EraseParticipant(person, ErasureGround.REQUESTED), local);
            assertThat(key(node, person)).isEmpty();
            JdbcClient.create(node.get(DataSource.class))
                    .sql("UPDATE subject_key SET wrapped_key = ? WHERE subject = ?")
                    .params(keyOfThePerson, "PARTICIPANT:" + person)
                    .update();
        }
        try (Node node = Node.on(folder)) {
            assertThat(key(node, person)).isEmpty();
        }
    }

    private static Optional<String> key(Node node, ParticipantId person) {
        return JdbcClient.create(node.get(DataSource.class))
                .sql("SELECT wrapped_key FROM subject_key WHERE subject = ? AND wrapped_key IS NOT NULL")
                .param("PARTICIPANT:" + person)
                .query(String.class)
                .optional();
    }

    /** One who is interrupted while the file is read or synced closes it for everybody, unless it is opened again. */
    @Test
    void an_interrupted_reader_leaves_the_log_open() throws Exception {
        try (Node node = Node.on(folder)) {
            found(node);
            Thread reader = new Thread(() -> {
                Thread.currentThread().interrupt();
                try (Connection connection = node.get(Database.class).connect("log");
                        Statement statement = connection.createStatement()) {
                    statement.execute("CHECKPOINT SYNC");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            reader.start();
            reader.join();
            node.desk().submit(new RenameNetwork(NetworkId.THE_NETWORK, "Nog een", null), Submission.by("local"));
            assertThat(node.get(LogPositions.class).head()).isEqualTo(2);
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void found(Node node) {
        node.desk().submit(new FoundNetwork("Netwerk", null, null), Submission.by("local"));
    }
}
