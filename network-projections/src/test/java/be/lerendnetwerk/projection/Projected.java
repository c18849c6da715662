package be.lerendnetwerk.projection;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Moment;
import be.lerendnetwerk.projection.asking.Question;
import be.lerendnetwerk.projection.history.Histories;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryHandler;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * A log that is told to all projectors through Axon's processors, into a database of its own, and then asked about. Each
 * event gets the next position and, unless said otherwise, happens on the day of the one before it.
 */
public final class Projected implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final List<Consumer<List<? extends EventMessage<?>>>> processors = new CopyOnWriteArrayList<>();
    private final Configuration axon;
    private LocalDate day = LocalDate.EPOCH;
    private String by = "local";
    private boolean twice;
    private long position;

    /** An empty log and empty tables. */
    public Projected() {
        DataSource tables = emptyTables();
        context.registerBean(Histories.class, () -> Histories.live(tables));
        context.scan(Projected.class.getPackageName());
        context.refresh();
        axon = wired();
        axon.start();
    }

    /** What is told from here on happens on this day. */
    public Projected on(String isoDate) {
        day = LocalDate.parse(isoDate);
        return this;
    }

    /** What is told from here on is done by this account. */
    public Projected by(String account) {
        by = account;
        return this;
    }

    /** What is told from here on reaches every projector twice. */
    public Projected deliveringTwice() {
        twice = true;
        return this;
    }

    /** Tells events, one after the other. */
    public Projected tell(Object... events) {
        for (Object event : events) {
            position++;
            EventMessage<?> message = message(event);
            for (int i = 0; i < (twice ? 2 : 1); i++) {
                processors.forEach(processor -> processor.accept(List.of(message)));
            }
        }
        return this;
    }

    /** The position of the last event. */
    public long position() {
        return position;
    }

    /** The answer of now. */
    public <R extends Record> List<R> ask(Function<Ask, ? extends Question<R>> question, Class<R> row) {
        return ask(question, row, position, Map.of(), Map.of());
    }

    /** The answer as of a position. */
    public <R extends Record> List<R> ask(
            Function<Ask, ? extends Question<R>> question,
            Class<R> row,
            long asOf,
            Map<String, String> where,
            Map<String, String> options) {
        Ask ask = new Ask(new Moment(asOf, day), where, options);
        return axon.queryGateway()
                .query(question.apply(ask), ResponseTypes.multipleInstancesOf(row))
                .join();
    }

    @Override
    public void close() {
        axon.shutdown();
        context.close();
    }

    private EventMessage<?> message(Object event) {
        var told = new GenericDomainEventMessage<>(
                "Any", "any", position, event, Map.of("by", by, "happenedOn", day.toString()));
        return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(position), told);
    }

    private Configuration wired() {
        Configurer configurer = DefaultConfigurer.defaultConfiguration();
        configurer.eventProcessing(processing -> {
            processing.usingSubscribingEventProcessors();
            processing.configureDefaultSubscribableMessageSource(c -> processor -> {
                processors.add(processor::accept);
                return () -> true;
            });
            processing.registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance());
            beansThat(EventHandler.class).forEach(bean -> processing.registerEventHandler(c -> bean));
        });
        beansThat(QueryHandler.class).forEach(bean -> configurer.registerQueryHandler(c -> bean));
        return configurer.buildConfiguration();
    }

    private List<Object> beansThat(Class<? extends Annotation> handle) {
        return context.getBeansOfType(Object.class).values().stream()
                .filter(bean -> List.of(bean.getClass().getDeclaredMethods()).stream()
                        .anyMatch(method -> method.isAnnotationPresent(handle)))
                .toList();
    }

    private static DataSource emptyTables() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/read-model")
                .load()
                .migrate();
        return dataSource;
    }
}
