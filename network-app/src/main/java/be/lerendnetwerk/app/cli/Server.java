package be.lerendnetwerk.app.cli;

import be.lerendnetwerk.app.NetworkApp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the product on a data folder.
 *
 * @param data the data folder, or null for the one that the environment names
 * @param properties what else the command line says, each {@code --name=value}
 */
record Server(@Nullable Path data, List<String> properties) {

    /** What a failed start has to say is told as a sentence, so the reporter of the framework keeps quiet. */
    private static final Map<String, Object> QUIET = Map.of(
            "logging.level.root", "warn",
            "logging.level.org.springdoc", "error",
            "logging.level.org.flywaydb", "error",
            "logging.level.org.springframework.boot.diagnostics", "off",
            "logging.level.org.springframework.boot.SpringApplication", "off",
            "logging.level.org.springframework.boot.web.server.servlet.context", "error",
            "logging.level.org.springframework.context.annotation.AnnotationConfigApplicationContext", "error",
            "spring.main.log-startup-info", "false");

    Server with(String property) {
        var more = new ArrayList<>(properties);
        more.add(property);
        return new Server(data, more);
    }

    /** Starts what serves pages and programs. */
    ConfigurableApplicationContext serving() {
        return start(WebApplicationType.SERVLET);
    }

    /** Starts everything but that. */
    ConfigurableApplicationContext withoutPages() {
        return start(WebApplicationType.NONE);
    }

    private ConfigurableApplicationContext start(WebApplicationType type) {
        var arguments = new ArrayList<>(properties);
        if (data != null) {
            arguments.add("--network.data=" + data);
        }
        return new SpringApplicationBuilder(NetworkApp.class)
                .web(type)
                .initializers(context -> {
                    if (type == WebApplicationType.NONE) {
                        context.addBeanFactoryPostProcessor(new PagesAsleep());
                    }
                })
                .bannerMode(Banner.Mode.OFF)
                .properties(QUIET)
                .run(arguments.toArray(String[]::new));
    }
}
