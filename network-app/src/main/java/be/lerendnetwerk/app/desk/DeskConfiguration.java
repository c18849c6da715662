package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.app.keys.InstallationSecret;
import be.lerendnetwerk.app.log.Database;
import be.lerendnetwerk.app.log.GroupCommit;
import be.lerendnetwerk.app.log.LogPositions;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk, the bus behind it and the aggregates behind that. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    /** One handler per command; the desk owns the transaction, so the bus has none. */
    @Bean
    CommandBus commandBus(CorrelationDataProvider carriedOver) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .rollbackConfiguration(TakenTogether::undoes)
                .duplicateCommandHandlerResolver((command, registered, candidate) -> {
                    throw new IllegalStateException("two handlers for " + command);
                })
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(carriedOver));
        return bus;
    }

    /** What events take over from the command that they follow from. */
    @Bean
    CorrelationDataProvider carriedOver() {
        return CommandMetadata::carriedOver;
    }

    @Bean
    ConfigurerModule aggregates(Database database) {
        return configurer ->
                Aggregates.TYPES.forEach(type -> configurer.configureAggregate(aggregate(type, database.isShared())));
    }

    private static <T> AggregateConfigurer<T> aggregate(Class<T> type, boolean othersWrite) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(axon -> new CommandTarget())
                .configureRepository(axon -> CachedAggregates.of(type, axon, othersWrite));
    }

    @Bean
    NetworkDay networkDay(Clock clock, EventStore events) {
        return new NetworkDay(clock, events);
    }

    @Bean
    CommandDesk commandDesk(
            CommandBus bus,
            TransactionManager logTransactions,
            EventStore events,
            GroupCommit groupCommit,
            LogPositions positions,
            NetworkDay day,
            DataSource logDataSource,
            InstallationSecret secret) {
        return new DurableDesk(
                new TakenTogether(bus, logTransactions, events),
                events,
                groupCommit,
                positions,
                new Answers(JdbcClient.create(logDataSource)),
                day,
                new Requests(secret));
    }

    @Bean
    Rehearsal rehearsal(CommandBus bus, TransactionManager logTransactions, EventStore events, NetworkDay day) {
        TakenTogether together = new TakenTogether(bus, logTransactions, events);
        return (commands, submission, audience) -> {
            LocalDate today = day.today();
            together.rehearse(
                    commands.stream()
                            .<CommandMessage<?>>map(dated -> CommandMetadata.message(dated, submission, today))
                            .toList(),
                    audience);
        };
    }
}
