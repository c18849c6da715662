package be.lerendnetwerk.app.log;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL of one's own that syncs what it commits and can be killed. */
final class Postgres implements AutoCloseable {

    private final Path folder;
    private EmbeddedPostgres server;

    private Postgres(Path folder) throws IOException {
        this.folder = folder;
        this.server = start(0);
    }

    static Postgres in(Path folder) throws IOException {
        return new Postgres(folder);
    }

    private EmbeddedPostgres start(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
        if (port != 0) {
            builder.setPort(port);
        }
        return builder.start();
    }

    Database database() {
        return Database.at(url(), "postgres", "postgres");
    }

    /** What a node is started with to use it, and more. */
    String[] properties(String... more) {
        return Stream.concat(
                        Stream.of(
                                "spring.datasource.url=" + url(),
                                "spring.datasource.username=postgres",
                                "spring.datasource.password=postgres",
                                "network.data=" + folder.resolveSibling("keys")),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    /** Kills the server at once, all of it, and starts it again on what is left. */
    void killAndRestart() throws IOException {
        killAndRestart(() -> {});
    }

    /** The same, and does something while there is no server. */
    void killAndRestart(Runnable meanwhile) throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).trim());
        ProcessHandle main = ProcessHandle.of(postmaster).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(main), main.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        int port = server.getPort();
        server.close();
        meanwhile.run();
        server = start(port);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
