package be.lerendnetwerk.benchmark;

import be.lerendnetwerk.app.log.Database;
import be.lerendnetwerk.app.log.GroupCommit;
import be.lerendnetwerk.app.log.Head;
import be.lerendnetwerk.app.rebuild.Rebuild;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/**
 * An installation that stands still: its log, its read models and what asks and rebuilds them, but no processor that
 * follows the log, and no door. Its log is written past the aggregates, in large commits.
 */
final class Installation implements AutoCloseable {

    private static final int EVENTS_PER_COMMIT = 1_000;

    private final ConfigurableApplicationContext context;

    private Installation(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** One in a folder whose log holds so many events, and whose read models hold what follows from them. */
    static Installation grown(Path folder, long events) {
        Installation installation = new Installation(new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .bannerMode(Banner.Mode.OFF)
                .run("--network.data=" + folder));
        installation.tell(GrownNetwork.story(1), events);
        installation.get(Rebuild.class).runAndAdopt((position, head, perSecond, left) -> {});
        installation.answersEachQuestionAnew();
        return installation;
    }

    /** Nothing changes here while it is asked, and H2 would say once more what it said to the same statement before. */
    private void answersEachQuestionAnew() {
        try (Connection connection = get(Database.class).connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set optimize_reuse_results 0");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    private void tell(Story story, long events) {
        Map<String, Long> sequenceNumbers = new HashMap<>();
        List<EventMessage<?>> commit = new ArrayList<>();
        for (long n = 1; n <= events; n++) {
            commit.add(message(story.next(), sequenceNumbers));
            if (commit.size() == EVENTS_PER_COMMIT || n == events) {
                EventStore log = get(EventStore.class);
                get(TransactionManager.class).executeInTransaction(() -> log.publish(commit));
                get(GroupCommit.class).await();
                commit.clear();
            }
        }
        if (get(Head.class).position() != events) {
            throw new IllegalStateException("the log holds other events as well");
        }
    }

    private static EventMessage<?> message(Told told, Map<String, Long> sequenceNumbers) {
        long sequenceNumber = sequenceNumbers.merge(told.aggregateId(), 0L, (last, zero) -> last + 1);
        return new GenericDomainEventMessage<>(
                told.aggregateType(),
                told.aggregateId(),
                sequenceNumber,
                told.event(),
                Map.of(
                        "by", "local",
                        "commandId", UUID.randomUUID().toString(),
                        "happenedOn", told.day().toString()));
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {
                "be.lerendnetwerk.app.keys",
                "be.lerendnetwerk.app.log",
                "be.lerendnetwerk.app.following",
                "be.lerendnetwerk.app.rebuild",
                "be.lerendnetwerk.app.reading",
                "be.lerendnetwerk.app.frame"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*(Test|ProcessorConfiguration|RunningRebuilds|frame\\.(?!Looks).*|Node.*)"))
    static class Parts {

        /** Whoever follows the log here follows a bus on which nothing is ever said. */
        @Bean
        ConfigurerModule nobodyFollows() {
            return configurer -> configurer
                    .eventProcessing()
                    .usingSubscribingEventProcessors()
                    .configureDefaultSubscribableMessageSource(
                            axon -> SimpleEventBus.builder().build());
        }
    }
}
