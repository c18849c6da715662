package be.lerendnetwerk.app.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.lerendnetwerk.app.OwnThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlockingTest {

    private static final String ENVIRONMENT = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    private Path folder;

    private KeyBase base;
    private MasterKeyFile file;

    @BeforeEach
    void open() {
        base = new KeyBase(KeyBase.Kind.H2, folder);
        file = new MasterKeyFile(folder.resolve("data").resolve("master.key"));
    }

    @AfterEach
    void close() {
        base.close();
    }

    @Test
    void the_first_start_makes_a_key_that_only_its_owner_can_read() throws IOException {
        unlock(null);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(Base64.getDecoder().decode(Files.readString(file.path()).strip()))
                .hasSize(32);
    }

    @Test
    void the_next_start_finds_the_same_secret() {
        assertThat(secretAfter(unlock(null))).isEqualTo(secretAfter(unlock(null)));
    }

    @Test
    void a_key_that_others_can_read_is_refused() throws IOException {
        unlock(null);
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> unlock(null))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageContaining("0600");
    }

    @Test
    void a_missing_key_is_refused_and_not_made_anew_once_there_are_keys() throws IOException {
        unlock(null);
        Files.delete(file.path());
        assertThatThrownBy(() -> unlock(null))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageContaining("is missing");
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void another_key_than_the_first_is_refused() throws IOException {
        unlock(null);
        Files.delete(file.path());
        file.create();
        assertThatThrownBy(() -> unlock(null))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageContaining("is not the one");
        assertThatThrownBy(() -> unlock(ENVIRONMENT))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageContaining("NETWORK_MASTER_KEY is not the one");
    }

    @Test
    void the_environment_can_hold_the_key_and_then_there_is_no_file() {
        assertThat(secretAfter(unlock(ENVIRONMENT))).isEqualTo(secretAfter(unlock(ENVIRONMENT)));
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void what_is_no_key_of_32_bytes_is_refused_without_repeating_it() throws IOException {
        assertThatThrownBy(() -> unlock("c2hvcnQ="))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageContaining("32 bytes")
                .hasMessageNotContaining("c2hvcnQ");
        unlock(null);
        Files.writeString(file.path(), "not base64!");
        assertThatThrownBy(() -> unlock(null))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageNotContaining("not base64!");
    }

    @Test
    void ids_derived_with_the_secret_are_the_same_each_time_and_other_elsewhere() {
        InstallationSecret here = new InstallationSecret(unlock(null).secret());
        assertThat(here.uuidFor("session", "s1")).isEqualTo(here.uuidFor("session", "s1"));
        assertThat(here.uuidFor("session", "s1")).isNotEqualTo(here.uuidFor("sessions", "1"));
        assertThat(here.uuidFor("session", "s1").version()).isEqualTo(8);
        assertThat(here.uuidFor("session", "s1").variant()).isEqualTo(2);
        assertThat(new InstallationSecret(SecretKeyBytes.random()).hmac("x")).isNotEqualTo(here.hmac("x"));
        assertThat(here.hmac("x")).hasSize(64);
    }

    @Test
    void a_key_in_its_place_is_whole_at_every_moment() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Files.createDirectories(file.path().getParent());
        CompletableFuture<Long> shortest = CompletableFuture.supplyAsync(
                () -> {
                    long length = Long.MAX_VALUE;
                    while (!done.get()) {
                        length = Math.min(length, lengthOf(file.path()));
                    }
                    return length;
                },
                new OwnThread());
        for (int n = 0; n < 300; n++) {
            file.create();
            Files.delete(file.path());
        }
        done.set(true);
        assertThat(shortest.get()).isGreaterThanOrEqualTo(45L);
        try (Stream<Path> left = Files.list(file.path().getParent())) {
            assertThat(left).isEmpty();
        }
    }

    private static long lengthOf(Path path) {
        try {
            return Files.size(path);
        } catch (IOException notThere) {
            return Long.MAX_VALUE;
        }
    }

    private Unlocking unlock(@Nullable String environment) {
        return Unlocking.of(base.table, file, environment);
    }

    private static String secretAfter(Unlocking unlocking) {
        return new InstallationSecret(unlocking.secret()).hmac("x");
    }
}
