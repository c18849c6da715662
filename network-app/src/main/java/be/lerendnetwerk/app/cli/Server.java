package be.lerendnetwerk.app.cli;

import be.lerendnetwerk.app.NetworkApp;
import be.lerendnetwerk.app.log.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

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

    private static final int LAST_PORT = 65_535;

    /** The same with a property, whatever was said of it before. */
    Server with(String property) {
        String name = property.substring(0, property.indexOf('=') + 1);
        var more = new ArrayList<>(properties);
        more.removeIf(said -> said.startsWith(name));
        more.add(property);
        return new Server(data, more);
    }

    /** Starts what serves pages and programs, which is up once it was told a story. */
    ConfigurableApplicationContext servingOnceTold(Story story) {
        return serving(context -> context.getBeanFactory()
                .registerSingleton("story", (ApplicationRunner) arguments -> story.tellTo(context)));
    }

    /** Tells what is to be there from the beginning. */
    interface Story {
        void tellTo(ConfigurableApplicationContext started) throws IOException;
    }

    /** Starts what serves pages and programs, once something was done with the data folder where the database is in it. */
    ConfigurableApplicationContext servingAfter(Consumer<Path> first) {
        return serving(context -> {
            if (isEmbedded(context.getEnvironment())) {
                first.accept(DataFolder.of(context.getEnvironment()));
            }
        });
    }

    private ConfigurableApplicationContext serving(ApplicationContextInitializer<?> first) {
        return start(WebApplicationType.SERVLET, context -> mustBeAPort(context.getEnvironment()), first);
    }

    private static void mustBeAPort(Environment environment) {
        String port = environment.getProperty("server.port", "8080").strip();
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > LAST_PORT) {
            throw new Complaint(
                    "'" + port + "' is not a port: choose a number up to " + LAST_PORT + ", as in --server.port=9090.");
        }
    }

    /** Starts everything but that. */
    ConfigurableApplicationContext withoutPages() {
        return start(WebApplicationType.NONE);
    }

    /** Starts the same where there is an installation already; nothing is made. */
    ConfigurableApplicationContext withoutPagesWhereThereIsOne() {
        return start(WebApplicationType.NONE, context -> {
            if (isNew(context.getEnvironment())) {
                throw new Complaint("There is no network in " + DataFolder.of(context.getEnvironment())
                        + ": say where it is with --data DIR.");
            }
        });
    }

    /** Starts the same, once something else was looked at where nothing is there yet. */
    ConfigurableApplicationContext withoutPagesAfter(Runnable firstLook) {
        return start(WebApplicationType.NONE, context -> {
            if (isNew(context.getEnvironment())) {
                firstLook.run();
            }
        });
    }

    private static boolean isNew(Environment environment) {
        return isEmbedded(environment) && !DataFolder.holdsADatabase(DataFolder.of(environment));
    }

    private static boolean isEmbedded(Environment environment) {
        return environment.getProperty("spring.datasource.url", "").isBlank();
    }

    private ConfigurableApplicationContext start(WebApplicationType type, ApplicationContextInitializer<?>... more) {
        List<String> arguments = data == null ? properties : with("--network.data=" + data).properties;
        return new SpringApplicationBuilder(NetworkApp.class)
                .web(type)
                .initializers(more)
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
