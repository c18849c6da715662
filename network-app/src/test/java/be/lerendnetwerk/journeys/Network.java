package be.lerendnetwerk.journeys;

import be.lerendnetwerk.app.NetworkApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A server on a folder of its own, as somebody starts it on their own machine for the first time. */
public final class Network implements AutoCloseable {

    private final ConfigurableApplicationContext running;

    private Network(ConfigurableApplicationContext running) {
        this.running = running;
    }

    /** Starts it; properties as the command line takes them. */
    public static Network begin(String... properties) throws IOException {
        Path data = Files.createTempDirectory(Path.of("target"), "journey");
        List<String> all = new ArrayList<>(List.of(properties));
        all.addAll(List.of("--network.data=" + data, "--server.port=0", "--logging.level.root=warn"));
        return new Network(new SpringApplicationBuilder(NetworkApp.class).run(all.toArray(String[]::new)));
    }

    /** The address of a page. */
    public String at(String path) {
        return "http://localhost:" + running.getEnvironment().getProperty("local.server.port") + path;
    }

    /** A part of the server. */
    public <T> T bean(Class<T> type) {
        return running.getBean(type);
    }

    @Override
    public void close() {
        running.close();
    }
}
