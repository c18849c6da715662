package be.lerendnetwerk.app.keys;

import be.lerendnetwerk.app.log.DataFolder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventBus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys of this installation, found or made at the start. */
@Configuration(proxyBeanMethods = false)
class KeysConfiguration {

    /** Enough, since each is held for one short statement, also when many write at once. */
    private static final int CONNECTIONS = 4;

    @Bean
    KeyTable keyTable(DataSource logDataSource) throws SQLException {
        HikariConfig config = new HikariConfig();
        logDataSource.unwrap(HikariDataSource.class).copyStateTo(config);
        config.setPoolName("keys");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new KeyTable(new HikariDataSource(config));
    }

    @Bean
    Unlocking unlocking(KeyTable keyTable, Environment environment) {
        return Unlocking.of(
                keyTable,
                new MasterKeyFile(DataFolder.of(environment).resolve(DataFolder.MASTER_KEY)),
                environment.getProperty("NETWORK_MASTER_KEY"));
    }

    @Bean
    SubjectKeys subjectKeys(KeyTable keyTable, Unlocking unlocking) {
        return new SubjectKeys(keyTable, unlocking.master());
    }

    @Bean
    InstallationSecret installationSecret(Unlocking unlocking) {
        return new InstallationSecret(unlocking.secret());
    }

    @Bean
    Personals personals(SubjectKeys subjectKeys) {
        return new Personals(subjectKeys);
    }

    /** Finishes what was interrupted, and from then on erases within the transactions that write events. */
    @Bean
    Erasures erasures(SubjectKeys subjectKeys, DataSource logDataSource, EventBus eventStore) {
        Erasures erasures = new Erasures(subjectKeys, JdbcClient.create(logDataSource));
        erasures.finish();
        eventStore.subscribe(erasures::alongside);
        return erasures;
    }
}
