package be.lerendnetwerk.projection;

import be.lerendnetwerk.projection.history.Histories;
import java.lang.annotation.Annotation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Projectors and query handlers over the tables of one database, wired to Axon; kept from one test to the next. */
record Stage(
        Tables where,
        DataSource tables,
        Configuration axon,
        List<Consumer<List<? extends EventMessage<?>>>> processors) {

    private static final Map<Tables, Stage> STAGES = new EnumMap<>(Tables.class);

    static synchronized Stage on(Tables where) {
        return STAGES.computeIfAbsent(where, Stage::built);
    }

    private static Stage built(Tables where) {
        DataSource tables = where.migrated();
        List<Consumer<List<? extends EventMessage<?>>>> processors = new CopyOnWriteArrayList<>();
        return new Stage(where, tables, wired(projections(Histories.live(tables)), processors), processors);
    }

    /** Tells an event to every projector. */
    void tell(EventMessage<?> message) {
        processors.forEach(processor -> processor.accept(List.of(message)));
    }

    private static Configuration wired(
            AnnotationConfigApplicationContext context, List<Consumer<List<? extends EventMessage<?>>>> processors) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration();
        configurer.eventProcessing(processing -> {
            processing.usingSubscribingEventProcessors();
            processing.configureDefaultSubscribableMessageSource(c -> processor -> {
                processors.add(processor);
                return () -> true;
            });
            processing.registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance());
            beansThat(context, EventHandler.class).forEach(bean -> processing.registerEventHandler(c -> bean));
        });
        beansThat(context, QueryHandler.class).forEach(bean -> configurer.registerQueryHandler(c -> bean));
        return configurer.start();
    }

    static List<Object> beansThat(AnnotationConfigApplicationContext context, Class<? extends Annotation> handle) {
        return context.getBeansOfType(Object.class).values().stream()
                .filter(bean -> List.of(bean.getClass().getDeclaredMethods()).stream()
                        .anyMatch(method -> method.isAnnotationPresent(handle)))
                .toList();
    }

    static AnnotationConfigApplicationContext projections(Histories histories) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(Histories.class, () -> histories);
        context.scan(Projected.class.getPackageName());
        context.refresh();
        return context;
    }
}
