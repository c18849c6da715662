package be.lerendnetwerk.app.log;

import be.lerendnetwerk.app.log.names.StoredNames;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The log and all that writes to it, bean by bean. What is primary here belongs to the log; the read models have a data source and a
 * transaction manager of their own on the same {@link Database}.
 */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    private static final String SCHEMA = "log";
    private static final int CONNECTIONS = 12;
    private static final Duration PATIENCE_OF_A_WRITER = Duration.ofSeconds(20);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Database database(Environment environment) {
        String url = environment.getProperty("spring.datasource.url");
        return url == null || url.isBlank()
                ? Database.in(DataFolder.ready(DataFolder.of(environment)))
                : Database.named(
                        url,
                        environment.getProperty("spring.datasource.username"),
                        environment.getProperty("spring.datasource.password"));
    }

    @Bean
    GivenPositions givenPositions() {
        return new GivenPositions();
    }

    /** Secures every commit; opened before anything else, so that a folder in use is found at once. */
    @Bean
    Durability durability(Database database, GivenPositions given) throws SQLException {
        return Durabilities.of(database, SCHEMA, given);
    }

    @Bean(destroyMethod = "close")
    @Primary
    DataSource logDataSource(Database database, @SuppressWarnings("unused") Durability opened) {
        return database.pool(SCHEMA, CONNECTIONS);
    }

    @Bean
    @Primary
    PlatformTransactionManager logTransactionManager(DataSource logDataSource) {
        return new DataSourceTransactionManager(logDataSource);
    }

    @Bean
    @Primary
    TransactionManager logTransactions(PlatformTransactionManager logTransactionManager) {
        return new SpringTransactionManager(logTransactionManager);
    }

    @Bean
    @Primary
    ConnectionProvider logConnections(DataSource logDataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(logDataSource));
    }

    @Bean
    EmbeddedEventStore eventStore(
            ConnectionProvider logConnections,
            TransactionManager logTransactions,
            @Qualifier("eventSerializer") Serializer serializer,
            ObjectProvider<EventUpcaster> upcasters,
            Clock clock) {
        return EmbeddedEventStore.builder()
                .storageEngine(
                        LogStorageEngine.on(logConnections, logTransactions, serializer, chain(upcasters), clock))
                .build();
    }

    @Bean
    Head head() {
        return new Head();
    }

    @Bean
    GroupCommit groupCommit(Durability durability, Head head, DataSource logDataSource, StoredNames names)
            throws SQLException {
        GroupCommit groupCommit = new GroupCommit(durability, head, PATIENCE_OF_A_WRITER);
        groupCommit.start();
        new StoredTypes(JdbcClient.create(logDataSource)).check(names);
        return groupCommit;
    }

    @Bean
    LogPositions logPositions(DataSource logDataSource, Head head, GivenPositions given) {
        return new LogPositions(JdbcClient.create(logDataSource), head, given);
    }

    @Bean
    LogReader logReader(DataSource logDataSource, Head head) {
        return new LogReader(JdbcClient.create(logDataSource), head);
    }

    @Bean
    PositionedEvents positionedEvents(
            LogPositions positions,
            LogReader reader,
            Head head,
            @SuppressWarnings("unused") GroupCommit started,
            @Qualifier("eventSerializer") Serializer serializer,
            ObjectProvider<EventUpcaster> upcasters) {
        return new PositionedEvents(positions, head, new RecentEvents(reader, serializer, chain(upcasters)));
    }

    private static EventUpcasterChain chain(ObjectProvider<EventUpcaster> upcasters) {
        return new EventUpcasterChain(upcasters.orderedStream().toList());
    }

    /** Whoever follows events follows the log by position, unless it names another source. */
    @Bean
    ConfigurerModule processorsFollowPositions(PositionedEvents positionedEvents) {
        return configurer ->
                configurer.eventProcessing().configureDefaultStreamableMessageSource(configuration -> positionedEvents);
    }
}
