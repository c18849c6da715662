package be.lerendnetwerk.app.log;

import be.lerendnetwerk.app.desk.CommandDesk;
import be.lerendnetwerk.app.rebuild.Rebuild;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The log and the desk of an installation, without anything that reads them. */
public final class Node implements AutoCloseable {

    /** Leaves out the one step that makes an H2 file last, to see that the tests notice. */
    static final String WITHOUT_SYNC = "log.sync=off";

    /** Lets every sync after the first fail. */
    public static final String WITH_A_BROKEN_DISK = "log.sync=broken";

    /** Uses a {@link FullDisk}, which is filled by the test. */
    public static final String ON_A_DISK_THAT_FILLS = "log.disk=fills";

    /** Looks for what other nodes left so seldom that only what it hears can move it. */
    static final String WITHOUT_PULSE = "log.pulse=never";

    /** Lets the projections follow the log. */
    static final String WITH_PROJECTIONS = "projections=on";

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts on a data folder. */
    public static Node on(Path folder) {
        return with("network.data=" + folder);
    }

    /** Starts with properties. */
    public static Node with(String... properties) {
        return new Node(new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .bannerMode(Banner.Mode.OFF)
                .run(Stream.of(properties).map(property -> "--" + property).toArray(String[]::new)));
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
    static class Parts {

        /** The read models that follow the log, where a test asks for them. */
        @Configuration(proxyBeanMethods = false)
        @ConditionalOnProperty("projections")
        @ComponentScan("be.lerendnetwerk.app.following")
        @Import(Rebuild.class)
        static class Projections {}

        @Bean
        static BeanPostProcessor otherDisk(Environment environment, ObjectProvider<Database> database) {
            return new OtherDisk(environment, database);
        }

        @Bean
        static BeanPostProcessor otherPulse(Environment environment, ObjectProvider<Database> database) {
            return new OtherPulse(environment, database);
        }
    }

    /** Puts a pulse that never comes in place of the one of every second. */
    private record OtherPulse(Environment environment, ObjectProvider<Database> database) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof SharedDurability) || !environment.containsProperty("log.pulse")) {
                return bean;
            }
            try {
                return new SharedDurability(database.getObject(), "log", new GivenPositions(), Duration.ofDays(1));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Puts a file that is written but never synced, or cannot be, in place of the one that is. */
    private record OtherDisk(Environment environment, ObjectProvider<Database> database) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof Database && environment.containsProperty("log.disk")) {
                FullDisk.use();
                return Database.at(
                        "jdbc:h2:" + FullDisk.SCHEME + ":" + environment.getRequiredProperty("network.data")
                                + "/network",
                        null,
                        null);
            }
            String sync = environment.getProperty("log.sync");
            return sync != null && bean instanceof FileDurability ? other(database.getObject(), sync) : bean;
        }

        private static Durability other(Database database, String sync) {
            try {
                return new FileDurability(database, "log", new GivenPositions()) {
                    private int rounds;

                    @Override
                    void sync() {
                        if (rounds++ == 0) {
                            super.sync();
                        } else if (sync.equals("broken")) {
                            throw new SyncFailed("the disk is broken");
                        }
                    }
                };
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
