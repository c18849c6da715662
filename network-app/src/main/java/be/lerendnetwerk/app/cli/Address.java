package be.lerendnetwerk.app.cli;

import be.lerendnetwerk.app.log.DataFolder;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Where a running server is found. */
final class Address {

    private Address() {}

    static String of(ApplicationContext running) {
        Environment environment = running.getEnvironment();
        return "http://localhost:" + environment.getProperty("local.server.port")
                + environment.getProperty("server.servlet.context-path", "");
    }

    /** What it keeps its data in. */
    static String folder(ApplicationContext running) {
        Environment environment = running.getEnvironment();
        String url = environment.getProperty("spring.datasource.url", "");
        return url.isBlank() ? DataFolder.of(environment).toString() : url.replaceAll("\\?.*", "");
    }
}
