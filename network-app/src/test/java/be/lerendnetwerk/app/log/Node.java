package be.lerendnetwerk.app.log;

import be.lerendnetwerk.app.desk.CommandDesk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The log and the desk of an installation, without anything that reads them. */
public final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts on a data folder. */
    public static Node on(Path folder, String... properties) {
        List<String> arguments = new ArrayList<>(List.of("--network.data=" + folder));
        List.of(properties).forEach(property -> arguments.add("--" + property));
        return new Node(new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(arguments.toArray(String[]::new)));
    }

    public CommandDesk desk() {
        return get(CommandDesk.class);
    }

    public <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    /** Whether the wiring holds anything of the kind. */
    public boolean has(Class<?> bean) {
        return context.getBeanProvider(bean).stream().findAny().isPresent();
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan({"be.lerendnetwerk.app.keys", "be.lerendnetwerk.app.log", "be.lerendnetwerk.app.desk"})
    static class Parts {}
}
