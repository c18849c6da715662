package be.lerendnetwerk.app.laws;

import be.lerendnetwerk.app.following.Projections;
import be.lerendnetwerk.app.log.Database;
import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Moment;
import be.lerendnetwerk.projection.asking.ReadModel;
import be.lerendnetwerk.projection.history.Histories;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables that are filled anew from the beginning of a log, as often as one likes. */
final class FreshTables implements AutoCloseable {

    private final HikariDataSource tables;
    private final JdbcClient sql;

    FreshTables() {
        Database database = Database.at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", null, null);
        database.migrate("fresh", "db/read-model");
        tables = database.pool("fresh", 2);
        sql = JdbcClient.create(tables);
    }

    /** What all read models say after these events, each row as text. */
    Map<String, List<String>> after(List<TrackedEventMessage<?>> events, LocalDate today) {
        sql.sql("""
                        select distinct table_name from information_schema.columns
                        where table_schema = 'fresh' and column_name = 'valid_from'
                        """).query(String.class).list().forEach(table -> sql.sql("truncate table " + table)
                .update());
        Histories histories = Histories.fresh(tables);
        try (AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext()) {
            beans.registerBean(Histories.class, () -> histories);
            beans.scan("be.lerendnetwerk.projection");
            beans.refresh();
            replay(events, beans);
            histories.finish();
            return answers(beans, new Moment(events.size(), today));
        }
    }

    @Override
    public void close() {
        tables.close();
    }

    private static void replay(List<TrackedEventMessage<?>> events, AnnotationConfigApplicationContext beans) {
        List<AnnotationEventHandlerAdapter> projectors = Projections.projectors(beans).stream()
                .map(AnnotationEventHandlerAdapter::new)
                .toList();
        for (TrackedEventMessage<?> event : events) {
            for (AnnotationEventHandlerAdapter projector : projectors) {
                try {
                    projector.handle(event);
                } catch (Exception e) {
                    throw new IllegalStateException("at " + event.trackingToken(), e);
                }
            }
        }
    }

    private static Map<String, List<String>> answers(AnnotationConfigApplicationContext beans, Moment moment) {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        beans.getBeansOfType(Object.class).values().stream()
                .filter(bean -> Arrays.stream(bean.getClass().getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(QueryHandler.class)))
                .forEach(bean -> new AnnotationQueryHandlerAdapter<>(bean).subscribe(bus));
        Map<String, List<String>> answers = new TreeMap<>();
        for (ReadModel<?> model : beans.getBeansOfType(ReadModel.class).values()) {
            Object question = model.question().apply(new Ask(moment, Map.of(), Map.of()));
            Object rows = bus.query(new GenericQueryMessage<>(question, ResponseTypes.multipleInstancesOf(model.row())))
                    .join()
                    .getPayload();
            answers.put(
                    model.name(),
                    ((List<?>) rows).stream().map(Object::toString).toList());
        }
        return answers;
    }
}
