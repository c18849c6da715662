package be.lerendnetwerk.app.following;

import be.lerendnetwerk.app.log.Database;
import be.lerendnetwerk.app.rebuild.Rebuild;
import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Moment;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The processors of the product, on a database of their own, following whatever log they are given. */
public final class FollowedLog implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final Configuration axon;

    /** On an embedded database of its own. */
    public static FollowedLog embedded(StreamableMessageSource<TrackedEventMessage<?>> log, Class<?>... more) {
        return new FollowedLog(
                Database.at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", null, null), log, more);
    }

    /** On a database that is there. */
    public FollowedLog(Database database, StreamableMessageSource<TrackedEventMessage<?>> log, Class<?>... more) {
        this.log = log;
        beans.registerBean(Database.class, () -> database);
        beans.registerBean("positionedEvents", StreamableMessageSource.class, () -> log);
        beans.registerBean(Serializer.class, FollowedLog::tokens);
        beans.register(ReadModelConfiguration.class, ProcessorConfiguration.class, Rebuild.class);
        if (more.length > 0) {
            beans.register(more);
        }
        beans.refresh();
        axon = wired();
        axon.start();
    }

    /** A part of it. */
    public <T> T get(Class<T> type) {
        return beans.getBean(type);
    }

    /** How events are handed to the projections. */
    EventProcessingConfiguration processing() {
        return axon.eventProcessingConfiguration();
    }

    /** Connections to the tables. */
    public DataSource tables() {
        return BeanFactoryAnnotationUtils.qualifiedBeanOfType(
                beans.getAutowireCapableBeanFactory(), DataSource.class, "readModels");
    }

    /** The projections that stopped, on whatever machine. */
    public List<Halt> halts() {
        return get(Halts.class).standing(get(Positions.class).all());
    }

    /** All read models that the product has. */
    public List<ReadModel<?>> readModels() {
        return beans.getBeansOfType(ReadModel.class).values().stream()
                .<ReadModel<?>>map(model -> model)
                .toList();
    }

    /** Waits until every projection has taken in the whole log. */
    public FollowedLog level() {
        Positions positions = get(Positions.class);
        if (!positions.await(
                positions.all().keySet(), log.createHeadToken().position().orElse(0), PATIENCE)) {
            throw new AssertionError(
                    "not level: " + positions.all() + " " + get(Advance.class).halts());
        }
        return this;
    }

    /** What a read model answers as of a position. */
    public List<?> ask(ReadModel<?> model, long position, LocalDate today) {
        Ask ask = new Ask(new Moment(position, today), Map.of(), Map.of());
        return get(Gate.class).through(() -> axon.queryGateway()
                .query(model.question().apply(ask), ResponseTypes.multipleInstancesOf(model.row()))
                .join());
    }

    /** Lets every projection forget what it knows and begin anew. */
    public FollowedLog resetAll() {
        List<PooledStreamingEventProcessor> processors =
                axon.eventProcessingConfiguration().eventProcessors().values().stream()
                        .map(PooledStreamingEventProcessor.class::cast)
                        .toList();
        for (PooledStreamingEventProcessor processor : processors) {
            processor.shutDown();
            processor.resetTokens();
        }
        processors.forEach(PooledStreamingEventProcessor::start);
        return this;
    }

    @Override
    public void close() {
        axon.shutdown();
        beans.close();
    }

    private Configuration wired() {
        Configurer configurer = DefaultConfigurer.defaultConfiguration();
        beans.getBeansOfType(ConfigurerModule.class).values().forEach(module -> module.configureModule(configurer));
        handling(EventHandler.class)
                .forEach(bean -> configurer.eventProcessing(events -> events.registerEventHandler(c -> bean)));
        handling(QueryHandler.class).forEach(bean -> configurer.registerQueryHandler(c -> bean));
        return configurer.buildConfiguration();
    }

    private Stream<Object> handling(Class<? extends java.lang.annotation.Annotation> kind) {
        return beans.getBeansOfType(Object.class).values().stream()
                .filter(bean -> Arrays.stream(bean.getClass().getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(kind)));
    }

    static Serializer tokens() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        json -> json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build()))
                .build();
    }
}
