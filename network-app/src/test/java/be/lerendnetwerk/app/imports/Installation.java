package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.app.desk.CommandDesk;
import be.lerendnetwerk.app.desk.NetworkDay;
import be.lerendnetwerk.app.keys.InstallationSecret;
import be.lerendnetwerk.app.log.LogPositions;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An installation with its log, keys, desk, door, read models and import, on a data folder of its own. */
final class Installation implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Installation(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Installation on(Path folder) {
        return new Installation(new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .bannerMode(Banner.Mode.OFF)
                .properties("logging.level.root=error")
                .run("--network.data=" + folder));
    }

    SheetImport sheets() {
        return context.getBean(SheetImport.class);
    }

    CommandDesk desk() {
        return context.getBean(CommandDesk.class);
    }

    LogPositions positions() {
        return context.getBean(LogPositions.class);
    }

    LocalDate today() {
        return context.getBean(NetworkDay.class).today();
    }

    InstallationSecret secret() {
        return context.getBean(InstallationSecret.class);
    }

    JdbcClient log() {
        return JdbcClient.create(context.getBean(DataSource.class));
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan({
        "be.lerendnetwerk.app.keys",
        "be.lerendnetwerk.app.log",
        "be.lerendnetwerk.app.desk",
        "be.lerendnetwerk.app.door",
        "be.lerendnetwerk.app.following",
        "be.lerendnetwerk.app.reading",
        "be.lerendnetwerk.app.imports"
    })
    static class Parts {}
}
