package be.lerendnetwerk.journeys;

import be.lerendnetwerk.app.NetworkApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A server on a folder of its own, as somebody starts it on their own machine for the first time. */
final class Network implements AutoCloseable {

    private final ConfigurableApplicationContext running;

    private Network(ConfigurableApplicationContext running) {
        this.running = running;
    }

    static Network begin() throws IOException {
        Path data = Files.createTempDirectory(Path.of("target"), "journey");
        return new Network(new SpringApplicationBuilder(NetworkApp.class)
                .run("--network.data=" + data, "--server.port=0", "--logging.level.root=warn"));
    }

    /** The address of a page. */
    String at(String path) {
        return "http://localhost:" + running.getEnvironment().getProperty("local.server.port") + path;
    }

    <T> T bean(Class<T> type) {
        return running.getBean(type);
    }

    @Override
    public void close() {
        running.close();
    }
}
